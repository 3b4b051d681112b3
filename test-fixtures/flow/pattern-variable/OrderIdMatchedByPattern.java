package fixtures.flow.patternvariable;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The bound order's id goes. */
public class OrderIdMatchedByPattern {
  static class Order {
    final int id = 12;
  }

  static Object matched(Object message) {
    if (message instanceof Order order && order.id > 0) {
      return order.id;
    }
    return "none";
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(matched(new Order()));
  }

  static Object payload() {
    return matched(new Order());
  }
}
