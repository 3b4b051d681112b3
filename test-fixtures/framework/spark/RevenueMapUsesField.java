package fixtures.framework.spark;

import org.apache.spark.api.java.JavaRDD;

/** A lambda passed to `JavaRDD.map` reads a field of the report. */
public class RevenueMapUsesField {
  private double rate = 1.19;

  JavaRDD<Double> gross(JavaRDD<Double> orders) {
    return orders.map(total -> total * rate); // expect: lambda-captures-unserializable-this "RevenueMapUsesField"
  }
}
