package fixtures.flow.field;

import java.util.HashMap;
import java.util.Map;
import javax.servlet.http.HttpSession;

/** The map holds names. */
public class StaticRegistryNamesHanded {
  private static final Map<String, Object> REGISTRY = new HashMap<>();

  static {
    REGISTRY.put("timer", "timer");
  }

  void keep(HttpSession session) {
    session.setAttribute("registry", new HashMap<>(REGISTRY));
  }

  static Object payload() {
    return new HashMap<>(REGISTRY);
  }
}
