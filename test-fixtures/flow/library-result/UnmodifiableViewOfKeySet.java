package fixtures.flow.libraryresult;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.servlet.http.HttpSession;

/** The unmodifiable set wraps a view. */
public class UnmodifiableViewOfKeySet {
  private final Map<String, Integer> stock = new HashMap<>(Map.of("pen", 3));

  Set<String> articles() {
    return Collections.unmodifiableSet(stock.keySet());
  }

  void keep(HttpSession session) {
    session.setAttribute("articles", articles()); // expect: unserializable-collection-view-at-boundary proved "keySet"
  }

  static Object payload() {
    return new UnmodifiableViewOfKeySet().articles();
  }
}
