package fixtures.state.container;

import java.io.Serializable;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Identity, linked and hash tables are. */
public class IdentityHashMapField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Map<String, String> cache = new IdentityHashMap<>();
  private final Map<String, String> linked = new LinkedHashMap<>();
  private final Map<String, String> table = new Hashtable<>();
  private final List<String> shared = new CopyOnWriteArrayList<>();

  static Object payload() {
    return new IdentityHashMapField();
  }
}
