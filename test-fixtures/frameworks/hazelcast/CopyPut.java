package fixtures.frameworks.hazelcast;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** {@link KeysPut}, mended: a set of its own. */
public final class CopyPut {
  static void send(HazelcastInstance hazelcast) {
    Map<String, Integer> prices = new HashMap<>(Map.of("tea", 3));
    IMap<String, Set<String>> names = hazelcast.getMap("names");
    names.put("all", new HashSet<>(prices.keySet()));
  }
}
