package fixtures.flow.guard;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** Only null is turned away before the cart is written. */
public class OnlyNullIsTurnedAway {
  static class Cart {
    int items = 1;
  }

  static Object accepted(Object value) {
    if (value == null) {
      return "none";
    }
    return value;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(accepted(new Cart())); // expect: unserializable-value-at-boundary likely "Cart"
  }

  static Object payload() {
    return accepted(new Cart());
  }
}
