package fixtures.state.container;

import java.util.LinkedHashMap;
import java.util.Map;

/** The usual small cache: an anonymous LinkedHashMap, which carries the outer object. */
public class LruCacheAnonymous {
  private final Map<String, String> cache =
      new LinkedHashMap<>(16, 0.75f, true) { // expect: inner-class-carries-unserializable-outer
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
          return size() > 100;
        }
      };

  static Object payload() {
    return new LruCacheAnonymous().cache;
  }
}
