package fixtures.capture.lambda;

import java.io.Serializable;

/** A static constant needs no object. */
public class InvoiceLambdaUsesStaticConstant {
  private static final int PERCENT = 19;

  interface Tax extends Serializable {
    int of(int amount);
  }

  Tax tax() {
    return amount -> amount * PERCENT / 100;
  }

  static Object payload() {
    return new InvoiceLambdaUsesStaticConstant().tax();
  }
}
