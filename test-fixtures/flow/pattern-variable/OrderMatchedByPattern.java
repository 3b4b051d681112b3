package fixtures.flow.patternvariable;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** What the pattern binds is the order that came in as an Object. */
public class OrderMatchedByPattern {
  static class Order {
    final int id = 12;
  }

  static Object matched(Object message) {
    if (message instanceof Order order && order.id > 0) {
      return order;
    }
    return "none";
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(matched(new Order())); // expect: unserializable-value-at-boundary likely "Order"
  }

  static Object payload() {
    return matched(new Order());
  }
}
