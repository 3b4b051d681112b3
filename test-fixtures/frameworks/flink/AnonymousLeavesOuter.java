package fixtures.frameworks.flink;

import org.apache.flink.api.common.functions.FilterFunction;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** {@link AnonymousAsksOuter}, mended: Flink takes an outer object away that is not asked. */
public final class AnonymousLeavesOuter {
  private final int least = Integer.parseInt("2");

  static void send(StreamExecutionEnvironment flink) {
    new AnonymousLeavesOuter().longOnes(flink.fromData("a", "bb"));
  }

  DataStream<String> longOnes(DataStream<String> words) {
    int copy = least;
    return words.filter(
        new FilterFunction<String>() {
          @Override
          public boolean filter(String word) {
            return word.length() >= copy;
          }
        });
  }
}
