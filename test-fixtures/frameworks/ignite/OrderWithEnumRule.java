package fixtures.frameworks.ignite;

import org.apache.ignite.Ignite;
import org.apache.ignite.IgniteCache;

/** {@link OrderWithRule}, mended: a constant of an enum. */
public final class OrderWithEnumRule {
  private enum Rule {
    NOT_EMPTY
  }

  private static final class Order {
    private final Rule rule = Rule.NOT_EMPTY;
  }

  static void send(Ignite ignite) {
    IgniteCache<String, Order> orders = ignite.getOrCreateCache("enums");
    orders.put("first", new Order());
  }
}
