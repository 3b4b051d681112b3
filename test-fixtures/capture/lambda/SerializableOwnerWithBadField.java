package fixtures.capture.lambda;

import java.io.Serializable;

/** `this` goes along and is serializable, one of its fields is not. */
public class SerializableOwnerWithBadField implements Serializable {
  private static final long serialVersionUID = 1L;
  private double rate = 1.19;
  private final Thread worker = new Thread(); // expect: unserializable-field via SerializableOwnerWithBadField.worker

  interface Pricing extends Serializable {
    double gross(double net);
  }

  Pricing pricing() {
    return net -> net * rate;
  }

  static Object payload() {
    return new SerializableOwnerWithBadField().pricing();
  }
}
