package fixtures.readback.transientfield;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** Whoever needs the cache makes it if it is not there. */
public class CacheMadeWhenNull implements Serializable {
  private static final long serialVersionUID = 1L;
  private transient Map<String, Integer> cache = new HashMap<>();

  private Map<String, Integer> cache() {
    Map<String, Integer> known = cache;
    if (known == null) {
      known = new HashMap<>();
      cache = known;
    }
    return known;
  }

  int length(String text) {
    return cache().computeIfAbsent(text, String::length);
  }

  static Object payload() {
    return new CacheMadeWhenNull();
  }

  static boolean shows(Object back) {
    return ((CacheMadeWhenNull) back).length("abc") != 3;
  }
}
