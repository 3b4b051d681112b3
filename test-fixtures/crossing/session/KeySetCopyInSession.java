package fixtures.crossing.session;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.servlet.http.HttpSession;

/** A copy in the session. */
public class KeySetCopyInSession {
  private final Map<String, Integer> sizes = new TreeMap<>();

  void keep(HttpSession session) {
    session.setAttribute("sizes", new TreeSet<>(sizes.keySet()));
  }

  static Object payload() {
    return new TreeSet<>(new KeySetCopyInSession().sizes.keySet());
  }
}
