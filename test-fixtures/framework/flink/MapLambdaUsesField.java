package fixtures.framework.flink;

import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.streaming.api.datastream.DataStream;

/** Flink checks lambdas and does not clean them. */
public class MapLambdaUsesField {
  private double offset = 0.5;

  DataStream<Double> corrected(DataStream<Double> readings) {
    return readings.map(correction());
  }

  MapFunction<Double, Double> correction() {
    return value -> value + offset; // expect: lambda-captures-unserializable-this "offset"
  }

  static Object payload() {
    return new MapLambdaUsesField().correction();
  }
}
