package fixtures.capture.lambda;

import java.io.Serializable;

/** The value of a constant field is inlined, and `this` is captured all the same. */
public class InvoiceLambdaUsesInstanceConstant {
  private final int percent = 19;

  interface Tax extends Serializable {
    int of(int amount);
  }

  Tax tax() {
    return amount -> amount * percent / 100; // expect: lambda-captures-unserializable-this "percent"
  }

  static Object payload() {
    return new InvoiceLambdaUsesInstanceConstant().tax();
  }
}
