package fixtures.frameworks.session;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** {@link PlainOrders}, mended: serializable records. */
public final class RecordOrders {
  private record Order(int number) implements Serializable {}

  static void send(HttpSession session) {
    List<Order> orders = new ArrayList<>();
    orders.add(new Order(1));
    session.setAttribute("orders", orders);
  }
}
