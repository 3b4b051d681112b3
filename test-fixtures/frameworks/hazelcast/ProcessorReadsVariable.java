package fixtures.frameworks.hazelcast;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;

/** {@link ProcessorReadsField}, mended: a copy of the field goes along, and nothing else. */
public final class ProcessorReadsVariable {
  private final int rise = Integer.parseInt("2");

  static void send(HazelcastInstance hazelcast) {
    IMap<String, Integer> prices = hazelcast.getMap("prices");
    prices.put("tea", 3);
    new ProcessorReadsVariable().raise(prices);
  }

  void raise(IMap<String, Integer> prices) {
    int copy = rise;
    prices.executeOnEntries(entry -> entry.setValue(entry.getValue() + copy));
  }
}
