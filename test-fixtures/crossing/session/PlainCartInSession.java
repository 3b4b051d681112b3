package fixtures.crossing.session;

import jakarta.servlet.http.HttpServletRequest;

/** The cart is not serializable. */
public class PlainCartInSession {
  static class Cart {
    int amount = 1;
  }

  void keep(HttpServletRequest request) {
    Cart cart = new Cart();
    request.getSession().setAttribute("cart", cart); // expect: unserializable-value-at-boundary "Cart"
  }

  static Object payload() {
    return new Cart();
  }
}
