package fixtures.capture.lambda;

import java.io.Serializable;

/** A constant text read through `this`. */
public class InvoiceLambdaUsesThisConstantText {
  private final String prefix = "INV-";

  interface Numbering extends Serializable {
    String number(int serial);
  }

  Numbering numbering() {
    return serial -> this.prefix + serial; // expect: lambda-captures-unserializable-this
  }

  static Object payload() {
    return new InvoiceLambdaUsesThisConstantText().numbering();
  }
}
