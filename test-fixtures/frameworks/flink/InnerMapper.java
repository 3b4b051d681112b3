package fixtures.frameworks.flink;

import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** An inner class that uses the object around it. */
public final class InnerMapper {
  private final String prefix = "no. ".strip();

  // expect: inner-class-carries-unserializable-outer
  private final class Numbered implements MapFunction<Integer, String> {
    @Override
    public String map(Integer number) {
      return prefix + number;
    }
  }

  static void send(StreamExecutionEnvironment flink) {
    flink.fromData(1, 2).map(new InnerMapper().new Numbered());
  }
}
