package fixtures.capture.methodreference;

import java.io.Serializable;

/** The lambda carries the serializable owner, which leaves its transient field out. */
public class TransientFieldInLambda implements Serializable {
  private static final long serialVersionUID = 1L;
  private transient Rates rates = new Rates();

  static class Rates {
    double gross(double net) {
      return net * 1.19;
    }
  }

  interface Pricing extends Serializable {
    double gross(double net);
  }

  Pricing pricing() {
    return net -> rates().gross(net);
  }

  private Rates rates() {
    if (rates == null) {
      rates = new Rates();
    }
    return rates;
  }

  static Object payload() {
    return new TransientFieldInLambda().pricing();
  }
}
