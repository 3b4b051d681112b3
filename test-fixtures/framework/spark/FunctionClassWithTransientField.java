package fixtures.framework.spark;

import org.apache.spark.api.java.function.Function;

/** The field is transient and made where the function runs. */
public class FunctionClassWithTransientField implements Function<Double, Double> {
  private transient Rates rates;

  static class Rates {
    double of(String country) {
      return 1.19;
    }
  }

  @Override
  public Double call(Double net) {
    if (rates == null) {
      rates = new Rates();
    }
    return net * rates.of("DE");
  }

  static Object payload() {
    return new FunctionClassWithTransientField();
  }
}
