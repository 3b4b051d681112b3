package fixtures.crossing.stream;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** An object of a class that is not serializable, handed to the stream. */
public class PlainObjectWritten {
  static class Order {
    int total = 1;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(new Order()); // expect: unserializable-value-at-boundary "Order"
  }

  static Object payload() {
    return new Order();
  }
}
