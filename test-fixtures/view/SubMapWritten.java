package fixtures.view;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sub-maps of a TreeMap are serializable. */
public class SubMapWritten {
  static void save(ObjectOutputStream out) throws IOException {
    TreeMap<String, Integer> sizes = new TreeMap<>();
    out.writeObject(sizes.headMap("m"));
    out.writeObject(sizes.descendingMap());
  }

  static Object payload() {
    TreeMap<String, Integer> sizes = new TreeMap<>(Map.of("a", 1, "z", 2));
    return List.of(sizes.headMap("m"), sizes.descendingMap());
  }
}
