package fixtures.view;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.HashMap;
import java.util.Map;

/** The key set of a HashMap handed to the stream. */
public class KeySetWritten {
  static void save(ObjectOutputStream out, Map<String, Integer> stock) throws IOException {
    HashMap<String, Integer> sizes = new HashMap<>(stock);
    out.writeObject(sizes.keySet()); // expect: unserializable-collection-view-at-boundary "keySet"
  }

  static Object payload() {
    HashMap<String, Integer> sizes = new HashMap<>(Map.of("pen", 3));
    return sizes.keySet();
  }
}
