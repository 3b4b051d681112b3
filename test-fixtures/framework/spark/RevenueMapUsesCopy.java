package fixtures.framework.spark;

import org.apache.spark.api.java.JavaRDD;

/** The field is copied first. */
public class RevenueMapUsesCopy {
  private double rate = 1.19;

  JavaRDD<Double> gross(JavaRDD<Double> orders) {
    double rate = this.rate;
    return orders.map(total -> total * rate);
  }
}
