package fixtures.flow.assignment;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** Two carts swap places by a third variable; the plain one comes out. */
public class CartSwapped {
  static class Cart {
    int items = 2;
  }

  static Object winner() {
    Object left = "empty cart";
    Object right = new Cart();
    Object spare = left;
    left = right;
    right = spare;
    return left;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(winner()); // expect: unserializable-value-at-boundary proved "Cart"
  }

  static Object payload() {
    return winner();
  }
}
