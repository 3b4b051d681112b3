package fixtures.capture.innerclass;

import java.io.Serializable;

/** In a default method the outer object is the implementing one. */
public class AnonymousInDefaultMethod implements DefaultPriced {
  static Object payload() {
    return new AnonymousInDefaultMethod().pricing();
  }
}

interface DefaultPriced {
  default DefaultPricing pricing() {
    return new DefaultPricing() { // expect: inner-class-carries-unserializable-outer
      @Override
      public double gross(double net) {
        return net * 1.19;
      }
    };
  }
}

interface DefaultPricing extends Serializable {
  double gross(double net);
}
