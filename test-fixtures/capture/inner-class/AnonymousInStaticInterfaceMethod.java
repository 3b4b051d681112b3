package fixtures.capture.innerclass;

import java.io.Serializable;

/** A static method of an interface has none. */
public class AnonymousInStaticInterfaceMethod implements StaticPriced {
  static Object payload() {
    return StaticPriced.pricing();
  }
}

interface StaticPriced {
  static StaticPricing pricing() {
    return new StaticPricing() {
      @Override
      public double gross(double net) {
        return net * 1.19;
      }
    };
  }
}

interface StaticPricing extends Serializable {
  double gross(double net);
}
