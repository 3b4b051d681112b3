package fixtures.frameworks.spark;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/** {@link RateInField}, mended: a copy of the field goes along, and nothing else. */
public final class RateInVariable {
  private final double rate = Double.parseDouble("1.19");

  static void send(JavaSparkContext spark) {
    new RateInVariable().gross(spark.parallelize(List.of(10.0, 20.0)));
  }

  long gross(JavaRDD<Double> net) {
    double copy = rate;
    return net.map(price -> price * copy).count();
  }
}
