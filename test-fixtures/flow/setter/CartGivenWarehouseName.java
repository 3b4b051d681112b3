package fixtures.flow.setter;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The setter is given its name. */
public class CartGivenWarehouseName {
  static class Warehouse {
    final String name = "south";
  }

  static class Cart implements Serializable {
    private static final long serialVersionUID = 1L;
    private Object origin = "none";

    void setOrigin(Object from) {
      this.origin = from;
    }
  }

  static Object cart() {
    Cart cart = new Cart();
    cart.setOrigin(new Warehouse().name);
    return cart;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(cart());
  }

  static Object payload() {
    return cart();
  }
}
