package fixtures.flow.libraryresult;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Map;
import java.util.TreeMap;

/** The head map itself is serializable. */
public class HeadOfSortedMap {
  static Object early(TreeMap<Integer, String> slots) {
    return slots.headMap(12);
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(early(new TreeMap<>(Map.of(9, "ada"))));
  }

  static Object payload() {
    return early(new TreeMap<>(Map.of(9, "ada")));
  }
}
