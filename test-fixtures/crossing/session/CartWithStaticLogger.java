package fixtures.crossing.session;

import java.io.Serializable;
import java.util.logging.Logger;
import javax.servlet.http.HttpSession;

/** The logger is static. */
public class CartWithStaticLogger {
  static class Cart implements Serializable {
    private static final long serialVersionUID = 1L;
    private final Customer customer = new Customer();
  }

  static class Customer implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger("x");
  }

  void keep(HttpSession session) {
    session.setAttribute("cart", new Cart());
  }

  static Object payload() {
    return new Cart();
  }
}
