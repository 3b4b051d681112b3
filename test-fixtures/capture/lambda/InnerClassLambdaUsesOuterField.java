package fixtures.capture.lambda;

import java.io.Serializable;

/** The lambda needs the inner object to reach the outer one; neither is serializable. */
public class InnerClassLambdaUsesOuterField {
  private double rate = 1.19;

  interface Pricing extends Serializable {
    double gross(double net);
  }

  class Desk {
    Pricing pricing() {
      return net -> net * InnerClassLambdaUsesOuterField.this.rate; // expect: lambda-captures-unserializable-this "rate"
    }
  }

  static Object payload() {
    return new InnerClassLambdaUsesOuterField().new Desk().pricing();
  }
}
