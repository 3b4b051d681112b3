package fixtures.capture.lambda;

import java.io.Serializable;

/** In a default method `this` is whoever implements the interface. */
public class DefaultMethodLambdaUsesThis implements GrossPriced {
  @Override
  public double rate() {
    return 1.19;
  }

  static Object payload() {
    return new DefaultMethodLambdaUsesThis().pricing();
  }
}

interface GrossPriced {
  double rate();

  default GrossPricing pricing() {
    return net -> net * rate(); // expect: lambda-captures-unserializable-this
  }
}

interface GrossPricing extends Serializable {
  double gross(double net);
}
