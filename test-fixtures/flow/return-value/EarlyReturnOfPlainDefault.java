package fixtures.flow.returnvalue;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** One of several returns gives a shared object of a plain class. */
public class EarlyReturnOfPlainDefault {
  static class Nothing {}

  static final Nothing NOTHING = new Nothing();

  static Object discount(int pieces) {
    if (pieces > 100) {
      return "bulk";
    }
    if (pieces > 10) {
      return "small bulk";
    }
    return NOTHING;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(discount(1)); // expect: unserializable-value-at-boundary likely "Nothing"
  }

  static Object payload() {
    return discount(1);
  }
}
