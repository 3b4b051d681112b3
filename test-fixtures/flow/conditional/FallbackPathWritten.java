package fixtures.flow.conditional;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.Properties;

/** Where no name is configured, the path itself goes. */
public class FallbackPathWritten {
  static Object target(Properties settings) {
    String configured = settings.getProperty("target");
    Path fallback = Path.of("out.csv");
    return configured != null ? configured : fallback;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(target(new Properties())); // expect: unserializable-value-at-boundary likely "Path"
  }

  static Object payload() {
    return target(new Properties());
  }
}
