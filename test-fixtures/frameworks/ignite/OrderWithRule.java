package fixtures.frameworks.ignite;

import java.util.function.Predicate;
import org.apache.ignite.Ignite;
import org.apache.ignite.IgniteCache;

/** An order whose field holds a lambda of a plain type. */
public final class OrderWithRule {
  private static final class Order {
    private final Predicate<String> rule = name -> !name.isEmpty();
  }

  static void send(Ignite ignite) {
    IgniteCache<String, Order> orders = ignite.getOrCreateCache("rules");
    // expect: unserializable-state-at-boundary
    orders.put("first", new Order());
  }
}
