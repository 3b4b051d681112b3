package fixtures.frameworks.spark;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/** The lambda reads a field of the report, so the report goes along. */
public final class RateInField {
  private final double rate = Double.parseDouble("1.19");

  static void send(JavaSparkContext spark) {
    new RateInField().gross(spark.parallelize(List.of(10.0, 20.0)));
  }

  long gross(JavaRDD<Double> net) {
    // expect: lambda-captures-unserializable-this
    return net.map(price -> price * rate).count();
  }
}
