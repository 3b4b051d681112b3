package fixtures.crossing.stream;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** Only the declared class of the parameter is known, and it is not serializable. */
public class DeclaredParameterWritten {
  static class Order {
    int total = 1;
  }

  static void save(ObjectOutputStream out, Order order) throws IOException {
    out.writeObject(order); // expect: unserializable-value-at-boundary "Order"
  }

  static Object payload() {
    return new Order();
  }
}
