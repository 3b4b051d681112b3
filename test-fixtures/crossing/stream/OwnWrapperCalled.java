package fixtures.crossing.stream;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;

/** The project's own wrapper hands on what it is given: its callers cross the boundary. */
public class OwnWrapperCalled {
  static class Order {
    int total = 1;
  }

  static byte[] toBytes(Object value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(value);
    return bytes.toByteArray();
  }

  static byte[] save() throws IOException {
    return toBytes(new Order()); // expect: unserializable-value-at-boundary "Order"
  }

  static Object payload() {
    return new Order();
  }
}
