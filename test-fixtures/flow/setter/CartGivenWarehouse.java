package fixtures.flow.setter;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** A setter is given a plain warehouse. */
public class CartGivenWarehouse {
  static class Warehouse {
    final String name = "south";
  }

  static class Cart implements Serializable {
    private static final long serialVersionUID = 1L;
    private Object origin = "none"; // expect: unserializable-field likely "Warehouse"

    void setOrigin(Object from) {
      this.origin = from;
    }
  }

  static Object cart() {
    Cart cart = new Cart();
    cart.setOrigin(new Warehouse());
    return cart;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(cart());
  }

  static Object payload() {
    return cart();
  }
}
