package fixtures.flow.libraryresult;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.servlet.http.HttpSession;

/** It wraps a copy. */
public class UnmodifiableCopyOfKeySet {
  private final Map<String, Integer> stock = new HashMap<>(Map.of("pen", 3));

  Set<String> articles() {
    return Collections.unmodifiableSet(new TreeSet<>(stock.keySet()));
  }

  void keep(HttpSession session) {
    session.setAttribute("articles", articles());
  }

  static Object payload() {
    return new UnmodifiableCopyOfKeySet().articles();
  }
}
