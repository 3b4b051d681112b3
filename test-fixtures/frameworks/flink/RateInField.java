package fixtures.frameworks.flink;

import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** The lambda reads a field of the report, so the report goes along. */
public final class RateInField {
  private final double rate = Double.parseDouble("1.19");

  static void send(StreamExecutionEnvironment flink) {
    new RateInField().gross(flink.fromData(10.0, 20.0));
  }

  DataStream<Double> gross(DataStream<Double> net) {
    return net.map(price -> price * rate); // expect: lambda-captures-unserializable-this
  }
}
