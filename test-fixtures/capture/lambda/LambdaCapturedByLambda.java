package fixtures.capture.lambda;

import java.io.Serializable;

/** The first lambda captures nothing, so the second may carry it. */
public class LambdaCapturedByLambda {
  interface Pricing extends Serializable {
    double gross(double net);
  }

  Pricing pricing() {
    Pricing base = net -> net * 1.19;
    return net -> base.gross(net) + 1;
  }

  static Object payload() {
    return new LambdaCapturedByLambda().pricing();
  }
}
