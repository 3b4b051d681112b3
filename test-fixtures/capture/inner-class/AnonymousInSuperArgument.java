package fixtures.capture.innerclass;

import java.io.Serializable;

/** An argument of `super(...)` is a static context: no outer object. */
public class AnonymousInSuperArgument extends SuperArgumentBase {
  AnonymousInSuperArgument() {
    super(
        new SuperArgumentPricing() {
          @Override
          public double gross(double net) {
            return net * 1.19;
          }
        });
  }

  static Object payload() {
    return new AnonymousInSuperArgument().pricing;
  }
}

interface SuperArgumentPricing extends Serializable {
  double gross(double net);
}

class SuperArgumentBase {
  final SuperArgumentPricing pricing;

  SuperArgumentBase(SuperArgumentPricing pricing) {
    this.pricing = pricing;
  }
}
