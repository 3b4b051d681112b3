package fixtures.flow.wrapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;

/** The helper writes whatever it is given; this order cannot go. */
public class BytesOfPlainOrder {
  static class Order {
    int total = 9;
  }

  static byte[] bytes(Object value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    return bytes.toByteArray();
  }

  static byte[] snapshot() throws IOException {
    return bytes(new Order()); // expect: unserializable-value-at-boundary proved "Order"
  }

  static Object payload() {
    return new Order();
  }
}
