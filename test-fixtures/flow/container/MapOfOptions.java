package fixtures.flow.container;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of the map are what the search gave, an Optional each. */
public class MapOfOptions {
  static Object found(List<String> names) {
    Map<String, Object> found = new LinkedHashMap<>();
    found.put("first", names.stream().findFirst());
    return found;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(found(List.of("ada"))); // expect: unserializable-state-at-boundary proved "Optional"
  }

  static Object payload() {
    return found(List.of("ada"));
  }
}
