package fixtures.crossing.stream;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A map with one value that cannot go, put at the end. */
public class MapOfMixedWritten {
  static void save(ObjectOutputStream out) throws IOException {
    Map<String, Object> state = new HashMap<>();
    state.put("name", "Ada");
    state.put("file", Path.of("report.csv"));
    out.writeObject(state); // expect: unserializable-state-at-boundary "Path"
  }

  static Object payload() {
    Map<String, Object> state = new HashMap<>();
    state.put("name", "Ada");
    state.put("file", Path.of("report.csv"));
    return state;
  }
}
