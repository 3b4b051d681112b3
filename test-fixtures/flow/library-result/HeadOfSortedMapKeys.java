package fixtures.flow.libraryresult;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Map;
import java.util.TreeMap;

/** The key set of a head map is a view of a view. */
public class HeadOfSortedMapKeys {
  static Object early(TreeMap<Integer, String> slots) {
    return slots.headMap(12).keySet();
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(early(new TreeMap<>(Map.of(9, "ada")))); // expect: unserializable-collection-view-at-boundary proved "keySet"
  }

  static Object payload() {
    return early(new TreeMap<>(Map.of(9, "ada")));
  }
}
