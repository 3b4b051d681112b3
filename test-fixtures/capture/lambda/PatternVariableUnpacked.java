package fixtures.capture.lambda;

import java.io.Serializable;

/** The number is taken from the pattern variable. */
public class PatternVariableUnpacked {
  static class Voucher {
    int value = 10;
  }

  interface Discount extends Serializable {
    int off();
  }

  static Discount discount(Object coupon) {
    if (coupon instanceof Voucher voucher) {
      int value = voucher.value;
      return () -> value;
    }
    return () -> 0;
  }

  static Object payload() {
    return discount(new Voucher());
  }
}
