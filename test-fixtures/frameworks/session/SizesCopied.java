package fixtures.frameworks.session;

import jakarta.servlet.http.HttpSession;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/** {@link SizesInSession}, mended: a set of its own. */
public final class SizesCopied {
  static void send(HttpSession session) {
    Map<String, Integer> sizes = new HashMap<>(Map.of("S", 1, "M", 2));
    session.setAttribute("sizes", new HashSet<>(sizes.keySet()));
  }
}
