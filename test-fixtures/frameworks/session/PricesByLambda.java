package fixtures.frameworks.session;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.TreeMap;

/** A sorted map carries its comparator. */
public final class PricesByLambda {
  static void send(HttpSession session) {
    Map<String, Integer> prices = new TreeMap<>((left, right) -> right.compareTo(left));
    prices.put("tea", 3);
    session.setAttribute("prices", prices); // expect: unserializable-state-at-boundary
  }
}
