package fixtures.frameworks.ignite;

import java.util.Map;
import java.util.TreeMap;
import org.apache.ignite.Ignite;
import org.apache.ignite.IgniteCache;

/** A sorted map carries its comparator. */
public final class SortedByLambda {
  static void send(Ignite ignite) {
    IgniteCache<String, Map<String, Integer>> prices = ignite.getOrCreateCache("sorted");
    Map<String, Integer> backwards = new TreeMap<>((left, right) -> right.compareTo(left));
    backwards.put("tea", 3);
    // expect: unserializable-state-at-boundary
    prices.put("all", backwards);
  }
}
