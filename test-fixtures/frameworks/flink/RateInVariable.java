package fixtures.frameworks.flink;

import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** {@link RateInField}, mended: a copy of the field goes along, and nothing else. */
public final class RateInVariable {
  private final double rate = Double.parseDouble("1.19");

  static void send(StreamExecutionEnvironment flink) {
    new RateInVariable().gross(flink.fromData(10.0, 20.0));
  }

  DataStream<Double> gross(DataStream<Double> net) {
    double copy = rate;
    return net.map(price -> price * copy);
  }
}
