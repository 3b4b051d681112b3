package fixtures.view;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.TreeMap;

/** The navigable key set of a TreeMap is not. */
public class NavigableKeySetWritten {
  static void save(ObjectOutputStream out) throws IOException {
    TreeMap<String, Integer> sizes = new TreeMap<>();
    out.writeObject(sizes.navigableKeySet()); // expect: unserializable-collection-view-at-boundary "navigableKeySet"
  }

  static Object payload() {
    return new TreeMap<String, Integer>().navigableKeySet();
  }
}
