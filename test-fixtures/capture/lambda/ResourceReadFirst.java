package fixtures.capture.lambda;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

/** The bytes are read first and go. */
public class ResourceReadFirst {
  interface Task extends Serializable {
    int run() throws IOException;
  }

  static Task task() throws IOException {
    try (InputStream input = new ByteArrayInputStream(new byte[] {1, 2})) {
      byte[] bytes = input.readAllBytes();
      return () -> bytes[0];
    }
  }

  static Object payload() throws IOException {
    return task();
  }
}
