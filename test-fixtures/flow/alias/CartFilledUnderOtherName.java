package fixtures.flow.alias;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The cart is changed through a second variable. */
public class CartFilledUnderOtherName {
  static class Cart implements Serializable {
    private static final long serialVersionUID = 1L;
    private Object origin = "none"; // expect: unserializable-field likely "Thread"

    void setOrigin(Object from) {
      origin = from;
    }
  }

  static Object cart() {
    Cart cart = new Cart();
    Cart same = cart;
    same.setOrigin(new Thread("origin"));
    return cart;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(cart());
  }

  static Object payload() {
    return cart();
  }
}
