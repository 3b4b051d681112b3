package fixtures.frameworks.flink;

import org.apache.flink.api.common.functions.FilterFunction;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** The anonymous class asks its outer object, so it cannot do without. */
public final class AnonymousAsksOuter {
  private final int least = Integer.parseInt("2");

  static void send(StreamExecutionEnvironment flink) {
    new AnonymousAsksOuter().longOnes(flink.fromData("a", "bb"));
  }

  DataStream<String> longOnes(DataStream<String> words) {
    return words.filter(
        // expect: inner-class-carries-unserializable-outer
        new FilterFunction<String>() {
          @Override
          public boolean filter(String word) {
            return word.length() >= least;
          }
        });
  }
}
