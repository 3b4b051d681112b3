package fixtures.crossing.session;

import java.util.Map;
import java.util.TreeMap;
import javax.servlet.http.HttpSession;

/** A view in the session. */
public class KeySetInSession {
  private final Map<String, Integer> sizes = new TreeMap<>();

  void keep(HttpSession session) {
    session.setAttribute("sizes", sizes.keySet()); // expect: unserializable-collection-view-at-boundary "keySet"
  }

  static Object payload() {
    return new KeySetInSession().sizes.keySet();
  }
}
