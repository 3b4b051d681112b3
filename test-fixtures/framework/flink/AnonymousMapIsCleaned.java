package fixtures.framework.flink;

import org.apache.flink.api.common.functions.MapFunction;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** What is declared of `clean` goes before what its code shows: it cuts the unused outer off. */
public class AnonymousMapIsCleaned {
  MapFunction<Double, Double> corrected(StreamExecutionEnvironment environment) {
    return environment.clean(
        new MapFunction<Double, Double>() {
          @Override
          public Double map(Double value) {
            return value + 0.5;
          }
        });
  }
}
