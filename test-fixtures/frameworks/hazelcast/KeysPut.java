package fixtures.frameworks.hazelcast;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The keys of a map are a view that does not travel. */
public final class KeysPut {
  static void send(HazelcastInstance hazelcast) {
    Map<String, Integer> prices = new HashMap<>(Map.of("tea", 3));
    IMap<String, Set<String>> names = hazelcast.getMap("names");
    // expect: unserializable-collection-view-at-boundary
    names.put("all", prices.keySet());
  }
}
