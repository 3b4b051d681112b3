package fixtures.frameworks.session;

import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;

/** A cart that nobody made serializable. */
public final class PlainCart {
  private final List<String> names = new ArrayList<>(List.of("tea"));

  static void send(HttpSession session) {
    session.setAttribute("cart", new PlainCart()); // expect: unserializable-value-at-boundary
  }
}
