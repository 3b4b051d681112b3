package fixtures.crossing.stream;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;

/** Other code that is given the object and the stream may have written it already. */
public class WriterAsksOtherFirst {
  static class PlainOrder {
    int total = 1;
  }

  static boolean writeKnown(Object object, ObjectOutputStream out) throws IOException {
    if (object.getClass().getSimpleName().endsWith("Order")) {
      out.writeUTF("an order");
      return true;
    }
    return false;
  }

  static void write(Object object, ObjectOutputStream out) throws IOException {
    if (writeKnown(object, out)) {
      return;
    }
    out.writeObject(object);
  }

  static byte[] save() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      write(new PlainOrder(), out);
    }
    return bytes.toByteArray();
  }

  static Object payload() throws IOException {
    return save();
  }
}
