package fixtures.readback.transientfield;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** The constructor makes the cache through a helper; reading runs neither. */
public class CacheSetInConstructor implements Serializable {
  private static final long serialVersionUID = 1L;
  private transient Map<String, Integer> cache; // expect: transient-field-not-restored

  CacheSetInConstructor() {
    reset();
  }

  private void reset() {
    cache = new HashMap<>();
  }

  int length(String text) {
    return cache.computeIfAbsent(text, String::length);
  }

  static Object payload() {
    return new CacheSetInConstructor();
  }

  static boolean shows(Object back) {
    int length = ((CacheSetInConstructor) payload()).length("abc");
    try {
      return ((CacheSetInConstructor) back).length("abc") != length;
    } catch (NullPointerException lost) {
      return true;
    }
  }
}
