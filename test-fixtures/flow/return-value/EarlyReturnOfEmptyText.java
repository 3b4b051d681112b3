package fixtures.flow.returnvalue;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** All returns give texts. */
public class EarlyReturnOfEmptyText {
  static class Nothing {}

  static final Nothing NOTHING = new Nothing();

  static Object discount(int pieces) {
    if (pieces > 100) {
      return "bulk";
    }
    if (pieces > 10) {
      return "small bulk";
    }
    return "";
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(discount(1));
  }

  static Object payload() {
    return discount(1);
  }
}
