package fixtures.view;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/** A copy of the key set handed to the stream. */
public class KeySetCopyWritten {
  static void save(ObjectOutputStream out, Map<String, Integer> stock) throws IOException {
    HashMap<String, Integer> sizes = new HashMap<>(stock);
    out.writeObject(new HashSet<>(sizes.keySet()));
  }

  static Object payload() {
    HashMap<String, Integer> sizes = new HashMap<>(Map.of("pen", 3));
    return new HashSet<>(sizes.keySet());
  }
}
