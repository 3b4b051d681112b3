package fixtures.capture.lambda;

import java.io.Serializable;

/** An enum constant goes by name, whatever it holds. */
public enum EnumLambdaUsesField {
  REDUCED(1.07),
  FULL(1.19);

  private final double rate;
  private final Object lock = new Object();

  interface Pricing extends Serializable {
    double gross(double net);
  }

  EnumLambdaUsesField(double rate) {
    this.rate = rate;
  }

  Pricing pricing() {
    return net -> net * rate + lock.hashCode() * 0;
  }

  static Object payload() {
    return FULL.pricing();
  }
}
