package fixtures.capture.methodreference;

import java.io.Serializable;

/** A static nested class needs no enclosing instance. */
public class OrderRefersToNestedConstructor {
  interface Packing extends Serializable {
    Object pack();
  }

  static class Parcel {}

  Packing packing() {
    return Parcel::new;
  }

  static Object payload() {
    return new OrderRefersToNestedConstructor().packing();
  }
}
