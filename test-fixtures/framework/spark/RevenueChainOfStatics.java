package fixtures.framework.spark;

import org.apache.spark.api.java.JavaRDD;

/** The limit is static. */
public class RevenueChainOfStatics {
  private static double limit = 100;

  long count(JavaRDD<Double> orders) {
    return orders
        .filter(total -> total > 0)
        .map(total -> total / 2)
        .filter(total -> total < limit)
        .count();
  }
}
