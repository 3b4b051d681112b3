package fixtures.capture.innerclass;

import java.io.Serializable;

/** In a static method there is no outer object. */
public class AnonymousInStaticMethod {
  interface Pricing extends Serializable {
    double gross(double net);
  }

  static Pricing pricing() {
    return new Pricing() {
      @Override
      public double gross(double net) {
        return net * 1.19;
      }
    };
  }

  static Object payload() {
    return pricing();
  }
}
