package fixtures.capture.methodreference;

import java.io.Serializable;

/** `this.field::m` binds the value of the field, which cannot go. */
public class UnserializableThisFieldBound implements Serializable {
  private static final long serialVersionUID = 1L;
  private final transient Rates rates = new Rates(); // expect: transient-field-not-restored

  static class Rates {
    double gross(double net) {
      return net * 1.19;
    }
  }

  interface Pricing extends Serializable {
    double gross(double net);
  }

  Pricing pricing() {
    return this.rates::gross; // expect: method-reference-binds-unserializable-receiver "Rates"
  }

  static Object payload() {
    return new UnserializableThisFieldBound().pricing();
  }
}
