package fixtures.crossing.stream;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The same with a serializable record. */
public class ResourceStreamOfRecord {
  record Report(String title) implements Serializable {}

  static byte[] bytes(String title) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new Report(title));
    }
    return bytes.toByteArray();
  }

  static Object payload() {
    return new Report("turnover");
  }
}
