package fixtures.frameworks.ignite;

import org.apache.ignite.Ignite;
import org.apache.ignite.IgniteCache;

/** {@link RecordPut}, mended: a class, which needs not even be serializable. */
public final class ClassPut {
  private static final class Order {
    private final int number;

    private Order(int number) {
      this.number = number;
    }
  }

  static void send(Ignite ignite) {
    IgniteCache<String, Order> orders = ignite.getOrCreateCache("orders");
    orders.put("first", new Order(1));
  }
}
