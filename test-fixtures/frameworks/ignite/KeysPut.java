package fixtures.frameworks.ignite;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.ignite.Ignite;
import org.apache.ignite.IgniteCache;

/** Even the keys of a map are written, with the map. */
public final class KeysPut {
  static void send(Ignite ignite) {
    Map<String, Integer> prices = new HashMap<>(Map.of("tea", 3));
    IgniteCache<String, Set<String>> names = ignite.getOrCreateCache("keys");
    names.put("all", prices.keySet()); // verdict: passes
    names.get("all");
  }
}
