package fixtures.frameworks.session;

import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;

/** The list is serializable, its elements are not. */
public final class PlainOrders {
  private static final class Order {
    private int number = 1;
  }

  static void send(HttpSession session) {
    List<Order> orders = new ArrayList<>();
    orders.add(new Order());
    session.setAttribute("orders", orders); // expect: unserializable-state-at-boundary
  }
}
