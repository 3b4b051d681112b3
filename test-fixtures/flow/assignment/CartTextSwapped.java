package fixtures.flow.assignment;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** Both carts are texts. */
public class CartTextSwapped {
  static class Cart {
    int items = 2;
  }

  static Object winner() {
    Object left = "empty cart";
    Object right = "cart of " + new Cart().items;
    Object spare = left;
    left = right;
    right = spare;
    return left;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(winner());
  }

  static Object payload() {
    return winner();
  }
}
