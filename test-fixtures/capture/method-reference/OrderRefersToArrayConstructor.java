package fixtures.capture.methodreference;

import java.io.Serializable;

/** `Type[]::new` captures nothing, even of an inner class. */
public class OrderRefersToArrayConstructor {
  interface Boxes extends Serializable {
    Object[] make(int size);
  }

  class Parcel {}

  Boxes boxes() {
    return Parcel[]::new;
  }

  static Object payload() {
    return new OrderRefersToArrayConstructor().boxes();
  }
}
