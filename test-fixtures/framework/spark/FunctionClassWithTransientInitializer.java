package fixtures.framework.spark;

import org.apache.spark.api.java.function.Function;

/** The rates stay on the driver. */
public class FunctionClassWithTransientInitializer implements Function<Double, Double> {
  private final transient Tariff tariff = new Tariff(); // expect: transient-field-not-restored

  static class Tariff {
    double of(String country) {
      return 1.19;
    }
  }

  @Override
  public Double call(Double net) {
    return net * tariff.of("DE");
  }

  static Object payload() {
    return new FunctionClassWithTransientInitializer();
  }

  static boolean shows(Object back) {
    double gross = ((FunctionClassWithTransientInitializer) payload()).call(1.0);
    try {
      return ((FunctionClassWithTransientInitializer) back).call(1.0) != gross;
    } catch (NullPointerException lost) {
      return true;
    }
  }
}
