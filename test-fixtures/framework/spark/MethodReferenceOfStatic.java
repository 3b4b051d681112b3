package fixtures.framework.spark;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.Function;

/** A static method of the service. */
public class MethodReferenceOfStatic {
  static class PriceService {
    static Double gross(Double net) {
      return net * 1.19;
    }
  }

  JavaRDD<Double> gross(JavaRDD<Double> orders) {
    return orders.map(PriceService::gross);
  }

  static Object payload() {
    Function<Double, Double> gross = PriceService::gross;
    return gross;
  }
}
