package fixtures.state.container;

import java.io.Serializable;
import java.util.Map;
import java.util.WeakHashMap;

/** A WeakHashMap is not serializable. */
public class WeakHashMapField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Map<String, String> cache = new WeakHashMap<>(); // expect: unserializable-field via WeakHashMapField.cache

  static Object payload() {
    return new WeakHashMapField();
  }
}
