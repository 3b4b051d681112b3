package fixtures.capture.lambda;

import java.io.Serializable;

/** The name is a local variable inside the lambda until its block ends; then it is the field. */
public class LocalInLambdaShadowsField {
  private double rate = 1.19;

  interface Pricing extends Serializable {
    double gross(double net);
  }

  Pricing pricing() {
    return net -> {
      {
        double rate = 1.07;
        net *= rate;
      }
      return net * rate; // expect: lambda-captures-unserializable-this "rate"
    };
  }

  static Object payload() {
    return new LocalInLambdaShadowsField().pricing();
  }
}
