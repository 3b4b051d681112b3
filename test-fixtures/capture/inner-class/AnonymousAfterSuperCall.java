package fixtures.capture.innerclass;

import java.io.Serializable;

/** In the rest of a constructor the outer object is there. */
public class AnonymousAfterSuperCall {
  interface Pricing extends Serializable {
    double gross(double net);
  }

  final Pricing pricing;

  AnonymousAfterSuperCall() {
    super();
    pricing =
        new Pricing() { // expect: inner-class-carries-unserializable-outer
          @Override
          public double gross(double net) {
            return net * 1.19;
          }
        };
  }

  static Object payload() {
    return new AnonymousAfterSuperCall().pricing;
  }
}
