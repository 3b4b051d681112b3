package fixtures.capture.methodreference;

import java.io.Serializable;

/** The value of the field cannot go. */
public class UnserializableFieldBound {
  private final Rates rates = new Rates();

  static class Rates {
    double gross(double net) {
      return net * 1.19;
    }
  }

  interface Pricing extends Serializable {
    double gross(double net);
  }

  Pricing pricing() {
    return rates::gross; // expect: method-reference-binds-unserializable-receiver "Rates"
  }

  static Object payload() {
    return new UnserializableFieldBound().pricing();
  }
}
