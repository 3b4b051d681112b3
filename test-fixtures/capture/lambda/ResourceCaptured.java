package fixtures.capture.lambda;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

/** The variable of a try-with-resources is captured. */
public class ResourceCaptured {
  interface Task extends Serializable {
    int run() throws IOException;
  }

  static Task task() throws IOException {
    try (InputStream input = new ByteArrayInputStream(new byte[] {1, 2})) {
      return () -> input.read(); // expect: lambda-captures-unserializable-variable "input"
    }
  }

  static Object payload() throws IOException {
    return task();
  }
}
