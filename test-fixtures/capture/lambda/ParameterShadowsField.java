package fixtures.capture.lambda;

import java.io.Serializable;

/** The name is the lambda's parameter, not the field. */
public class ParameterShadowsField {
  private double rate = 1.19;

  interface Pricing extends Serializable {
    double gross(double net, double rate);
  }

  Pricing pricing() {
    return (net, rate) -> net * rate;
  }

  static Object payload() {
    return new ParameterShadowsField().pricing();
  }
}
