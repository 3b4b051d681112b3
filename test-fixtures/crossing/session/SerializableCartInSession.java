package fixtures.crossing.session;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** The cart is serializable. */
public class SerializableCartInSession {
  static class Cart implements Serializable {
    private static final long serialVersionUID = 1L;
    int amount = 1;
  }

  void keep(HttpServletRequest request) {
    Cart cart = new Cart();
    request.getSession().setAttribute("cart", cart);
  }

  static Object payload() {
    return new Cart();
  }
}
