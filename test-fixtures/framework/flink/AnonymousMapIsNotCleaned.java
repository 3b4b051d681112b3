package fixtures.framework.flink;

import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** The outer is used, so that no cleaner can cut it off. */
public class AnonymousMapIsNotCleaned {
  private final double offset = Math.random();

  MapFunction<Double, Double> corrected(StreamExecutionEnvironment environment) {
    return environment.clean(
        // expect: inner-class-carries-unserializable-outer
        new MapFunction<Double, Double>() {
          @Override
          public Double map(Double value) {
            return value + offset;
          }
        });
  }
}
