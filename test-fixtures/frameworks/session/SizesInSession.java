package fixtures.frameworks.session;

import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.Map;

/** The keys of a map are a view that does not travel. */
public final class SizesInSession {
  static void send(HttpSession session) {
    Map<String, Integer> sizes = new HashMap<>(Map.of("S", 1, "M", 2));
    // expect: unserializable-collection-view-at-boundary
    session.setAttribute("sizes", sizes.keySet());
  }
}
