package fixtures.frameworks.flink;

import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** The method reference is bound to the job. */
public final class FilterOfThis {
  private int refused;

  static void send(StreamExecutionEnvironment flink) {
    new FilterOfThis().valid(flink.fromData("a", ""));
  }

  DataStream<String> valid(DataStream<String> names) {
    // expect: method-reference-binds-unserializable-receiver
    return names.filter(this::isValid);
  }

  private boolean isValid(String name) {
    refused += name.isEmpty() ? 1 : 0;
    return !name.isEmpty();
  }
}
