package fixtures.capture.innerclass;

import java.io.Serializable;

/** A lambda in the same place captures nothing. */
public class LambdaInFieldInitialiser {
  interface Pricing extends Serializable {
    double gross(double net);
  }

  private final Pricing pricing = net -> net * 1.19;

  static Object payload() {
    return new LambdaInFieldInitialiser().pricing;
  }
}
