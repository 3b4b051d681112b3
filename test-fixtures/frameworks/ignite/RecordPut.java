package fixtures.frameworks.ignite;

import org.apache.ignite.Ignite;
import org.apache.ignite.IgniteCache;

/** Ignite writes fields through a door that records do not have. */
public final class RecordPut {
  private record Order(int number) {}

  static void send(Ignite ignite) {
    IgniteCache<String, Order> orders = ignite.getOrCreateCache("orders");
    // expect: unserializable-value-at-boundary
    orders.put("first", new Order(1));
  }
}
