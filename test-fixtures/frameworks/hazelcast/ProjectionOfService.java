package fixtures.frameworks.hazelcast;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import java.util.Map;

/** The projection is bound to a service. */
public final class ProjectionOfService {
  private static final class Taxes {
    private int of(Map.Entry<String, Integer> price) {
      return price.getValue() / 5;
    }
  }

  static void send(HazelcastInstance hazelcast) {
    IMap<String, Integer> prices = hazelcast.getMap("prices");
    prices.put("tea", 3);
    Taxes taxes = new Taxes();
    prices.project(taxes::of); // expect: method-reference-binds-unserializable-receiver
  }
}
