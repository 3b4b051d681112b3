package fixtures.capture.innerclass;

import java.io.Serializable;

/** So has an instance initialiser block. */
public class AnonymousInInitialiserBlock {
  interface Pricing extends Serializable {
    double gross(double net);
  }

  private final Pricing pricing;

  {
    pricing =
        new Pricing() { // expect: inner-class-carries-unserializable-outer
          @Override
          public double gross(double net) {
            return net * 1.19;
          }
        };
  }

  static Object payload() {
    return new AnonymousInInitialiserBlock().pricing;
  }
}
