package fixtures.flow.field;

import java.util.HashMap;
import java.util.Map;
import java.util.Timer;
import javax.servlet.http.HttpSession;

/** A static map is filled by a static initialiser; a copy is handed out. */
public class StaticRegistryHanded {
  private static final Map<String, Object> REGISTRY = new HashMap<>();

  static {
    REGISTRY.put("timer", new Timer("timer", true));
  }

  void keep(HttpSession session) {
    session.setAttribute("registry", new HashMap<>(REGISTRY)); // expect: unserializable-state-at-boundary likely "Timer"
  }

  static Object payload() {
    return new HashMap<>(REGISTRY);
  }
}
