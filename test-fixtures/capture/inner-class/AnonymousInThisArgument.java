package fixtures.capture.innerclass;

import java.io.Serializable;

/** So is an argument of `this(...)`. */
public class AnonymousInThisArgument {
  interface Pricing extends Serializable {
    double gross(double net);
  }

  final Pricing pricing;

  AnonymousInThisArgument() {
    this(
        new Pricing() {
          @Override
          public double gross(double net) {
            return net * 1.19;
          }
        });
  }

  AnonymousInThisArgument(Pricing pricing) {
    this.pricing = pricing;
  }

  static Object payload() {
    return new AnonymousInThisArgument().pricing;
  }
}
