package fixtures.crossing.stream;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** Only the number is written. */
public class NumberWrittenUnshared {
  static class Order {
    int total = 1;
  }

  static void save(ObjectOutputStream out) throws IOException {
    Order order = new Order();
    out.writeUnshared(order.total);
  }

  static Object payload() {
    return new Order().total;
  }
}
