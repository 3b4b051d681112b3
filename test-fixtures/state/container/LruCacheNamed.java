package fixtures.state.container;

import java.util.LinkedHashMap;
import java.util.Map;

/** The cache as a static nested class. */
public class LruCacheNamed {
  private final Map<String, String> cache = new Lru(100);

  static class Lru extends LinkedHashMap<String, String> {
    private static final long serialVersionUID = 1L;
    private final int most;

    Lru(int most) {
      super(16, 0.75f, true);
      this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
      return size() > most;
    }
  }

  static Object payload() {
    return new LruCacheNamed().cache;
  }
}
