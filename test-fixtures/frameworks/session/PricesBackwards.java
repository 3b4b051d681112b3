package fixtures.frameworks.session;

import jakarta.servlet.http.HttpSession;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** {@link PricesByLambda}, mended: the reverse order of the JDK travels. */
public final class PricesBackwards {
  static void send(HttpSession session) {
    Map<String, Integer> prices = new TreeMap<>(Comparator.reverseOrder());
    prices.put("tea", 3);
    session.setAttribute("prices", prices);
  }
}
