package fixtures.framework.spark;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.Function;

/** A method reference bound to a service. */
public class MethodReferenceOfService {
  private final PriceService prices = new PriceService();

  static class PriceService {
    Double gross(Double net) {
      return net * 1.19;
    }
  }

  JavaRDD<Double> gross(JavaRDD<Double> orders) {
    return orders.map(prices::gross); // expect: method-reference-binds-unserializable-receiver "PriceService"
  }

  static Object payload() {
    PriceService prices = new PriceService();
    Function<Double, Double> gross = prices::gross; // expect: method-reference-binds-unserializable-receiver "PriceService"
    return gross;
  }
}
