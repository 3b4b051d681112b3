package fixtures.capture.lambda;

import java.io.Serializable;

/** The inner lambda uses the parameter of the outer one. */
public class CurriedLambdaUsesParameter {
  private double rate = 1.19;

  interface Pricing extends Serializable {
    double gross(double net);
  }

  interface PricingSource extends Serializable {
    Pricing forCountry(String country);
  }

  PricingSource source() {
    return country -> net -> net * country.length();
  }

  static Object payload() {
    return new CurriedLambdaUsesParameter().source();
  }
}
