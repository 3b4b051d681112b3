package fixtures.crossing.session;

import jakarta.faces.context.ExternalContext;
import java.util.Map;

/** What is kept for a request is never written. */
public class CartInRequestMap {
  static class RequestCart {}

  static void keep(ExternalContext context) {
    Map<String, Object> request = context.getRequestMap();
    request.put("cart", new RequestCart());
  }
}
