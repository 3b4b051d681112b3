package fixtures.view;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/** The key set of a ConcurrentHashMap is serializable. */
public class ConcurrentKeySetWritten {
  static void save(ObjectOutputStream out) throws IOException {
    ConcurrentHashMap<String, Integer> sizes = new ConcurrentHashMap<>();
    out.writeObject(sizes.keySet());
    out.writeObject(sizes.values());
  }

  static Object payload() {
    ConcurrentHashMap<String, Integer> sizes = new ConcurrentHashMap<>();
    sizes.put("pen", 3);
    return List.of(sizes.keySet(), sizes.values());
  }
}
