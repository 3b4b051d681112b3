package fixtures.capture.methodreference;

import java.io.Serializable;
import java.util.List;

/** `field::m` binds the field's value and not `this`: it passes where the lambda would fail. */
public class FieldBoundOnly {
  private final Rates rates = new Rates();
  private final Object lock = new Object();

  static class Rates implements Serializable {
    private static final long serialVersionUID = 1L;

    double gross(double net) {
      return net * 1.19;
    }
  }

  interface Pricing extends Serializable {
    double gross(double net);
  }

  Pricing pricing() {
    return rates::gross;
  }

  Pricing pricingOfThis() {
    return this.rates::gross;
  }

  static Object payload() {
    FieldBoundOnly desk = new FieldBoundOnly();
    return List.of(desk.pricing(), desk.pricingOfThis());
  }
}
