package fixtures.capture.lambda;

import java.io.Serializable;

/** A static nested class needs no enclosing instance. */
public class OrderLambdaCreatesStaticNested {
  interface Shipping extends Serializable {
    String label();
  }

  static class Parcel {
    String label() {
      return "parcel";
    }
  }

  Shipping shipping() {
    return () -> new Parcel().label();
  }

  static Object payload() {
    return new OrderLambdaCreatesStaticNested().shipping();
  }
}
