package fixtures.capture.methodreference;

import java.io.Serializable;

/** The lambda `() -> field.m()` captures `this`. */
public class FieldInLambda {
  private final Rates rates = new Rates();

  static class Rates implements Serializable {
    private static final long serialVersionUID = 1L;

    double gross(double net) {
      return net * 1.19;
    }
  }

  interface Pricing extends Serializable {
    double gross(double net);
  }

  Pricing pricing() {
    return net -> rates.gross(net); // expect: lambda-captures-unserializable-this "rates"
  }

  static Object payload() {
    return new FieldInLambda().pricing();
  }
}
