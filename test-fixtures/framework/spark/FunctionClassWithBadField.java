package fixtures.framework.spark;

import org.apache.spark.api.java.function.Function;

/** A function class with a field that cannot go. */
public class FunctionClassWithBadField implements Function<Double, Double> {
  private final Rates rates = new Rates(); // expect: unserializable-field via FunctionClassWithBadField.rates

  static class Rates {
    double of(String country) {
      return 1.19;
    }
  }

  @Override
  public Double call(Double net) {
    return net * rates.of("DE");
  }

  static Object payload() {
    return new FunctionClassWithBadField();
  }
}
