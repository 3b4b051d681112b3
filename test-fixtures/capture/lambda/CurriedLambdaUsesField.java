package fixtures.capture.lambda;

import java.io.Serializable;

/** A serializable lambda that gives a lambda; the inner one uses the field. */
public class CurriedLambdaUsesField {
  private double rate = 1.19;

  interface Pricing extends Serializable {
    double gross(double net);
  }

  interface PricingSource extends Serializable {
    Pricing forCountry(String country);
  }

  PricingSource source() {
    return country -> net -> net * rate; // expect: lambda-captures-unserializable-this "rate"
  }

  static Object payload() {
    return new CurriedLambdaUsesField().source();
  }
}
