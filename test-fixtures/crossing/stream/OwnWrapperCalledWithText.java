package fixtures.crossing.stream;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;

/** The caller hands a text to the wrapper. */
public class OwnWrapperCalledWithText {
  static class Order {
    int total = 1;
  }

  static byte[] toBytes(Object value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(value);
    return bytes.toByteArray();
  }

  static byte[] save() throws IOException {
    return toBytes("order of " + new Order().total);
  }

  static Object payload() {
    return "order of " + new Order().total;
  }
}
