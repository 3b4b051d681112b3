package fixtures.capture.lambda;

import java.io.Serializable;

/** The variable of an instanceof pattern is captured. */
public class PatternVariableCaptured {
  static class Voucher {
    int value = 10;
  }

  interface Discount extends Serializable {
    int off();
  }

  static Discount discount(Object coupon) {
    if (coupon instanceof Voucher voucher) {
      return () -> voucher.value; // expect: lambda-captures-unserializable-variable "voucher"
    }
    return () -> 0;
  }

  static Object payload() {
    return discount(new Voucher());
  }
}
