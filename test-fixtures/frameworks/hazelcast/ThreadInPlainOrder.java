package fixtures.frameworks.hazelcast;

import com.hazelcast.core.HazelcastInstance;

/** A class that is not serializable is written field by field, but not a field like this. */
public final class ThreadInPlainOrder {
  private static final class Order {
    private final Thread buyer = new Thread("buyer");
  }

  static void send(HazelcastInstance hazelcast) {
    // expect: unserializable-state-at-boundary
    hazelcast.<String, Order>getMap("orders").put("first", new Order());
  }
}
