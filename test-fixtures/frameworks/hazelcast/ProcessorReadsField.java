package fixtures.frameworks.hazelcast;

import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;

/** The lambda reads a field of the shop, so the shop goes along. */
public final class ProcessorReadsField {
  private final int rise = Integer.parseInt("2");

  static void send(HazelcastInstance hazelcast) {
    IMap<String, Integer> prices = hazelcast.getMap("prices");
    prices.put("tea", 3);
    new ProcessorReadsField().raise(prices);
  }

  void raise(IMap<String, Integer> prices) {
    // expect: lambda-captures-unserializable-this
    prices.executeOnEntries(entry -> entry.setValue(entry.getValue() + rise));
  }
}
