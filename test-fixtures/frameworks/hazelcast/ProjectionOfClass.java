package fixtures.frameworks.hazelcast;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import java.util.Map;

/** {@link ProjectionOfService}, mended: the method is static. */
public final class ProjectionOfClass {
  private static final class Taxes {
    private static int of(Map.Entry<String, Integer> price) {
      return price.getValue() / 5;
    }
  }

  static void send(HazelcastInstance hazelcast) {
    IMap<String, Integer> prices = hazelcast.getMap("prices");
    prices.put("tea", 3);
    prices.project(Taxes::of);
  }
}
