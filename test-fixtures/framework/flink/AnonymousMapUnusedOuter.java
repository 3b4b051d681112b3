package fixtures.framework.flink;

import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.streaming.api.datastream.DataStream;

/** Flink's cleaner cuts an unused outer object off; plain java.io would fail, so it is not run. */
public class AnonymousMapUnusedOuter {
  DataStream<Double> corrected(DataStream<Double> readings) {
    return readings.map(
        new MapFunction<Double, Double>() {
          @Override
          public Double map(Double value) {
            return value + 0.5;
          }
        });
  }
}
