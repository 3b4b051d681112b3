package fixtures.frameworks.hazelcast;

import com.hazelcast.core.HazelcastInstance;

/** {@link ThreadInPlainOrder}, mended: Hazelcast writes plain classes of plain fields. */
public final class NumberInPlainOrder {
  private static final class Order {
    private final int buyer = 1;
  }

  static void send(HazelcastInstance hazelcast) {
    hazelcast.<String, Order>getMap("orders").put("first", new Order());
  }
}
