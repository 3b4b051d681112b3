package fixtures.flow.certainty;

import javax.servlet.http.HttpSession;

/** Nothing is known of the argument but its class, which is plain. */
public class DeclaredClassOfPublicMethod {
  public static class Order {
    int total = 1;
  }

  public void keep(HttpSession session, Order order) {
    session.setAttribute("order", order); // expect: unserializable-value-at-boundary likely "Order"
  }

  static Object payload() {
    return new Order();
  }
}
