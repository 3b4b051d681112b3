package fixtures.capture.lambda;

import java.io.Serializable;

/** `this` goes along, and can. */
public class SerializableOwnerCaptured implements Serializable {
  private static final long serialVersionUID = 1L;
  private double rate = 1.19;

  interface Pricing extends Serializable {
    double gross(double net);
  }

  Pricing pricing() {
    return net -> net * rate;
  }

  static Object payload() {
    return new SerializableOwnerCaptured().pricing();
  }
}
