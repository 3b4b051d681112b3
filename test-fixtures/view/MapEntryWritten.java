package fixtures.view;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Map;

/** `Map.entry` handed to the stream. */
public class MapEntryWritten {
  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(Map.entry("pen", 3)); // expect: unserializable-collection-view-at-boundary "entry"
  }

  static Object payload() {
    return Map.entry("pen", 3);
  }
}
