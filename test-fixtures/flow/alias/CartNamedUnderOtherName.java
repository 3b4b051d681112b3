package fixtures.flow.alias;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** A text is set through the second variable. */
public class CartNamedUnderOtherName {
  static class Cart implements Serializable {
    private static final long serialVersionUID = 1L;
    private Object origin = "none";

    void setOrigin(Object from) {
      origin = from;
    }
  }

  static Object cart() {
    Cart cart = new Cart();
    Cart same = cart;
    same.setOrigin("origin");
    return cart;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(cart());
  }

  static Object payload() {
    return cart();
  }
}
