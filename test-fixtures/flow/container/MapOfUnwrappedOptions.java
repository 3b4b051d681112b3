package fixtures.flow.container;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Each is unwrapped. */
public class MapOfUnwrappedOptions {
  static Object found(List<String> names) {
    Map<String, Object> found = new LinkedHashMap<>();
    found.put("first", names.stream().findFirst().orElse(""));
    return found;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(found(List.of("ada")));
  }

  static Object payload() {
    return found(List.of("ada"));
  }
}
