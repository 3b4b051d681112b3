package fixtures.frameworks.flink;

import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** {@link InnerMapper}, mended: the class is static and keeps what it needs. */
public final class NestedMapper {
  private static final class Numbered implements MapFunction<Integer, String> {
    private final String prefix;

    private Numbered(String prefix) {
      this.prefix = prefix;
    }

    @Override
    public String map(Integer number) {
      return prefix + number;
    }
  }

  static void send(StreamExecutionEnvironment flink) {
    flink.fromData(1, 2).map(new Numbered("no."));
  }
}
