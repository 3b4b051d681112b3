package fixtures.crossing.session;

import java.io.Serializable;
import java.util.logging.Logger;
import javax.servlet.http.HttpSession;

/** The cart is serializable, but holds a logger: reported at the field. */
public class CartWithLogger {
  static class Cart implements Serializable {
    private static final long serialVersionUID = 1L;
    private final Customer customer = new Customer();
  }

  static class Customer implements Serializable {
    private static final long serialVersionUID = 1L;
    private final Logger log = Logger.getLogger("x"); // expect: unserializable-field via Customer.log
  }

  void keep(HttpSession session) {
    session.setAttribute("cart", new Cart());
  }

  static Object payload() {
    return new Cart();
  }
}
