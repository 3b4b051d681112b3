package fixtures.flow.conditional;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.Properties;

/** Both branches give a text. */
public class FallbackPathNameWritten {
  static Object target(Properties settings) {
    String configured = settings.getProperty("target");
    Path fallback = Path.of("out.csv");
    return configured != null ? configured : fallback.toString();
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(target(new Properties()));
  }

  static Object payload() {
    return target(new Properties());
  }
}
