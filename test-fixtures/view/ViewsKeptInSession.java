package fixtures.view;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.servlet.http.HttpSession;

/** Views of all kinds; the payload is what the session gets. */
public class ViewsKeptInSession {
  private final TreeMap<String, Integer> stock = new TreeMap<>(Map.of("pen", 3, "ink", 1));

  void keep(HttpSession session) {
    Map<String, Integer> sizes = new HashMap<>(stock);
    session.setAttribute("names", sizes.keySet()); // expect: unserializable-collection-view-at-boundary "keySet"
    session.setAttribute("sorted", stock.navigableKeySet()); // expect: unserializable-collection-view-at-boundary "navigableKeySet"
    Collection<Integer> amounts = sizes.values();
    session.setAttribute("amounts", amounts); // expect: unserializable-collection-view-at-boundary "values"
    List<String> all = new ArrayList<>(sizes.keySet());
    session.setAttribute("first", all.subList(0, 1)); // expect: unserializable-collection-view-at-boundary "subList"
  }

  static Object payload() {
    Map<String, Object> kept = new HashMap<>();
    HttpSession session =
        (HttpSession)
            Proxy.newProxyInstance(
                HttpSession.class.getClassLoader(),
                new Class<?>[] {HttpSession.class},
                (proxy, method, arguments) -> kept.put((String) arguments[0], arguments[1]));
    new ViewsKeptInSession().keep(session);
    return kept;
  }
}
