package fixtures.flow.libraryresult;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** `toFile` gives what is serializable. */
public class PathResolvedToFile {
  static Object settings(Path home) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("retries", 2);
    settings.put("input", home.resolve("in.csv").toFile());
    return settings;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(settings(Path.of("home")));
  }

  static Object payload() {
    return settings(Path.of("home"));
  }
}
