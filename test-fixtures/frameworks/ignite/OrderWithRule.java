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
    // expect-missing: unserializable-state-at-boundary because caches are no boundary yet
    orders.put("first", new Order());
  }
}
