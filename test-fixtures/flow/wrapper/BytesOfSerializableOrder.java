package fixtures.flow.wrapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The order is serializable. */
public class BytesOfSerializableOrder {
  static class Order implements Serializable {
    private static final long serialVersionUID = 1L;
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
    return bytes(new Order());
  }

  static Object payload() {
    return new Order();
  }
}
