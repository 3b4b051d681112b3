package fixtures.capture.lambda;

import java.io.Serializable;

/** The inherited field is static. */
public class InheritedStaticFieldUsed extends InheritedStaticBase {
  interface Pricing extends Serializable {
    double gross(double net);
  }

  Pricing pricing() {
    return net -> net * rate;
  }

  static Object payload() {
    return new InheritedStaticFieldUsed().pricing();
  }
}

class InheritedStaticBase {
  protected static double rate = 1.19;
}
