package fixtures.crossing.stream;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** writeUnshared is a boundary like writeObject. */
public class UnsharedWritten {
  static class Order {
    int total = 1;
  }

  static void save(ObjectOutputStream out) throws IOException {
    Order order = new Order();
    order.total = 7;
    out.writeUnshared(order); // expect: unserializable-value-at-boundary "Order"
  }

  static Object payload() {
    return new Order();
  }
}
