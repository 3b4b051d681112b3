package fixtures.capture.lambda;

import java.io.Serializable;

/** The outer field is copied into a local. */
public class InnerClassLambdaUsesCopy {
  private double rate = 1.19;

  interface Pricing extends Serializable {
    double gross(double net);
  }

  class Desk {
    Pricing pricing() {
      double rate = InnerClassLambdaUsesCopy.this.rate;
      return net -> net * rate;
    }
  }

  static Object payload() {
    return new InnerClassLambdaUsesCopy().new Desk().pricing();
  }
}
