package fixtures.capture.methodreference;

import java.io.Serializable;

/** `Inner::new` binds the enclosing instance. */
public class OrderRefersToInnerConstructor {
  interface Packing extends Serializable {
    Object pack();
  }

  class Parcel {}

  Packing packing() {
    return Parcel::new; // expect: method-reference-binds-unserializable-receiver "Parcel"
  }

  static Object payload() {
    return new OrderRefersToInnerConstructor().packing();
  }
}
