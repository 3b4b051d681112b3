package fixtures.framework.flink;

import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.streaming.api.datastream.DataStream;

/** The anonymous function reads a field of its outer object, so the cleaner cannot cut it off. */
public class AnonymousMapUsesOuter {
  private double offset = 0.5;

  DataStream<Double> corrected(DataStream<Double> readings) {
    return readings.map(correction());
  }

  MapFunction<Double, Double> correction() {
    return new MapFunction<>() { // expect: inner-class-carries-unserializable-outer
      @Override
      public Double map(Double value) {
        return value + offset;
      }
    };
  }

  static Object payload() {
    return new AnonymousMapUsesOuter().correction();
  }
}
