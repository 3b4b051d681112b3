package fixtures.capture.lambda;

import java.io.Serializable;

/** A constant of an interface is static, however it is inherited. */
public class InterfaceConstantUsed implements TaxConstants {
  interface Pricing extends Serializable {
    double gross(double net);
  }

  Pricing pricing() {
    return net -> net * RATE;
  }

  static Object payload() {
    return new InterfaceConstantUsed().pricing();
  }
}

interface TaxConstants {
  double RATE = Double.parseDouble("1.19");
}
