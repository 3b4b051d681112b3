package fixtures.frameworks.ignite;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.ignite.Ignite;
import org.apache.ignite.IgniteCache;

/** {@link SortedByLambda}, mended: the reverse order of the JDK travels. */
public final class SortedBackwards {
  static void send(Ignite ignite) {
    IgniteCache<String, Map<String, Integer>> prices = ignite.getOrCreateCache("backwards");
    Map<String, Integer> backwards = new TreeMap<>(Comparator.reverseOrder());
    backwards.put("tea", 3);
    prices.put("all", backwards);
  }
}
