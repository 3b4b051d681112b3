package fixtures.view;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.LinkedHashMap;

/** The entry set of a LinkedHashMap. */
public class EntrySetWritten {
  static void save(ObjectOutputStream out) throws IOException {
    LinkedHashMap<String, Integer> sizes = new LinkedHashMap<>();
    out.writeObject(sizes.entrySet()); // expect: unserializable-collection-view-at-boundary "entrySet"
  }

  static Object payload() {
    return new LinkedHashMap<String, Integer>().entrySet();
  }
}
