package fixtures.crossing.stream;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The path goes as a text. */
public class MapOfTextsWritten {
  static void save(ObjectOutputStream out) throws IOException {
    Map<String, Object> state = new HashMap<>();
    state.put("name", "Ada");
    state.put("file", Path.of("report.csv").toString());
    out.writeObject(state);
  }

  static Object payload() {
    Map<String, Object> state = new HashMap<>();
    state.put("name", "Ada");
    state.put("file", Path.of("report.csv").toString());
    return state;
  }
}
