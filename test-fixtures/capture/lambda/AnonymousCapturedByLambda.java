package fixtures.capture.lambda;

import java.io.Serializable;

/** The lambda captures an anonymous object, which carries the outer one. */
public class AnonymousCapturedByLambda {
  interface Pricing extends Serializable {
    double gross(double net);
  }

  Pricing pricing() {
    Pricing base =
        new Pricing() { // expect: inner-class-carries-unserializable-outer
          @Override
          public double gross(double net) {
            return net * 1.19;
          }
        };
    return net -> base.gross(net) + 1;
  }

  static Object payload() {
    return new AnonymousCapturedByLambda().pricing();
  }
}
