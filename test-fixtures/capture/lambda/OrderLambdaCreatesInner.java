package fixtures.capture.lambda;

import java.io.Serializable;

/** `new Inner()` needs the enclosing instance. */
public class OrderLambdaCreatesInner {
  interface Shipping extends Serializable {
    String label();
  }

  class Parcel {
    String label() {
      return "parcel";
    }
  }

  Shipping shipping() {
    return () -> new Parcel().label(); // expect: lambda-captures-unserializable-this "Parcel"
  }

  static Object payload() {
    return new OrderLambdaCreatesInner().shipping();
  }
}
