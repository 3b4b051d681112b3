package fixtures.capture.lambda;

import java.io.Serializable;

/** The pattern variable is in scope after the early return. */
public class NegatedPatternVariableCaptured {
  static class Voucher {
    int value = 10;
  }

  interface Discount extends Serializable {
    int off();
  }

  static Discount discount(Object coupon) {
    if (!(coupon instanceof Voucher voucher)) {
      return () -> 0;
    }
    return () -> voucher.value; // expect: lambda-captures-unserializable-variable "voucher"
  }

  static Object payload() {
    return discount(new Voucher());
  }
}
