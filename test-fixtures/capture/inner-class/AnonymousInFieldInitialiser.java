package fixtures.capture.innerclass;

import java.io.Serializable;

/** The initialiser of an instance field has the outer object. */
public class AnonymousInFieldInitialiser {
  interface Pricing extends Serializable {
    double gross(double net);
  }

  private final Pricing pricing =
      new Pricing() { // expect: inner-class-carries-unserializable-outer
        @Override
        public double gross(double net) {
          return net * 1.19;
        }
      };

  static Object payload() {
    return new AnonymousInFieldInitialiser().pricing;
  }
}
