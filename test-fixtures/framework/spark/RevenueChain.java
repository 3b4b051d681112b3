package fixtures.framework.spark;

import org.apache.spark.api.java.JavaRDD;

/** A chain of calls: the types of the later ones follow from the earlier ones. */
public class RevenueChain {
  private double limit = 100;

  long count(JavaRDD<Double> orders) {
    return orders
        .filter(total -> total > 0)
        .map(total -> total / 2)
        .filter(total -> total < limit) // expect: lambda-captures-unserializable-this "limit"
        .count();
  }
}
