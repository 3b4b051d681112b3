package fixtures.flow.libraryresult;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A path is resolved and put into the job's settings. */
public class PathResolvedAndHanded {
  static Object settings(Path home) {
    Map<String, Object> settings = new HashMap<>();
    settings.put("retries", 2);
    settings.put("input", home.resolve("in.csv"));
    return settings;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(settings(Path.of("home"))); // expect: unserializable-state-at-boundary likely "Path"
  }

  static Object payload() {
    return settings(Path.of("home"));
  }
}
