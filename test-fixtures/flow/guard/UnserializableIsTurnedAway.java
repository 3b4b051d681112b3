package fixtures.flow.guard;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** What is not serializable is turned away. */
public class UnserializableIsTurnedAway {
  static class Cart {
    int items = 1;
  }

  static Object accepted(Object value) {
    if (!(value instanceof Serializable)) {
      return "none";
    }
    return value;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(accepted(new Cart()));
  }

  static Object payload() {
    return accepted(new Cart());
  }
}
