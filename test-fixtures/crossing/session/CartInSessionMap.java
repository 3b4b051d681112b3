package fixtures.crossing.session;

import jakarta.faces.context.ExternalContext;
import java.util.Map;

/** It is a map like any other, but for where it comes from. */
public class CartInSessionMap {
  static class MapCart {}

  static void keep(ExternalContext context) {
    Map<String, Object> session = context.getSessionMap();
    session.put("cart", new MapCart()); // expect: unserializable-value-at-boundary proved
  }

  static Object payload() {
    return new MapCart();
  }
}
