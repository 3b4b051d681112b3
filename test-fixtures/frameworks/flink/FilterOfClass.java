package fixtures.frameworks.flink;

import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** {@link FilterOfThis}, mended: the method is static. */
public final class FilterOfClass {
  static void send(StreamExecutionEnvironment flink) {
    flink.fromData("a", "").filter(FilterOfClass::isValid);
  }

  private static boolean isValid(String name) {
    return !name.isEmpty();
  }
}
