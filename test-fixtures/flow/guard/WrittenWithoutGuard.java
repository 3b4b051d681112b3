package fixtures.flow.guard;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The order is written whether it can be or not. */
public class WrittenWithoutGuard {
  static class Order {
    int total = 1;
  }

  static Object checked(Object value) {
    return value;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(checked(new Order())); // expect: unserializable-value-at-boundary proved "Order"
  }

  static Object payload() {
    return checked(new Order());
  }
}
