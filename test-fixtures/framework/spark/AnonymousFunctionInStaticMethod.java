package fixtures.framework.spark;

import org.apache.spark.api.java.function.Function;

/** In a static method there is no outer object. */
public class AnonymousFunctionInStaticMethod {
  static Function<Double, Double> gross() {
    return new Function<>() {
      @Override
      public Double call(Double net) {
        return net * 1.19;
      }
    };
  }

  static Object payload() {
    return gross();
  }
}
