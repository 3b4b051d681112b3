package fixtures.capture.lambda;

import java.io.Serializable;

/** Constant locals are inlined, effectively final ones are captured by value. */
public class InvoiceLambdaUsesConstantLocal {
  interface Numbering extends Serializable {
    String number(int serial);
  }

  Numbering numbering() {
    final String prefix = "INV-";
    final int offset;
    offset = 1000;
    int width = 5;
    return serial -> prefix + (serial + offset) % width;
  }

  static Object payload() {
    return new InvoiceLambdaUsesConstantLocal().numbering();
  }
}
