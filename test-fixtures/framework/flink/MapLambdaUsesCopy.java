package fixtures.framework.flink;

import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.streaming.api.datastream.DataStream;

/** The offset is copied. */
public class MapLambdaUsesCopy {
  private double offset = 0.5;

  DataStream<Double> corrected(DataStream<Double> readings) {
    return readings.map(correction());
  }

  MapFunction<Double, Double> correction() {
    double offset = this.offset;
    return value -> value + offset;
  }

  static Object payload() {
    return new MapLambdaUsesCopy().correction();
  }
}
