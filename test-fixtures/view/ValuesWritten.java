package fixtures.view;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The values of a TreeMap, through a local variable of type Collection. */
public class ValuesWritten {
  static void save(ObjectOutputStream out) throws IOException {
    Map<String, Integer> sizes = new TreeMap<>();
    Collection<Integer> amounts = sizes.values();
    out.writeObject(amounts); // expect: unserializable-collection-view-at-boundary "values"
  }

  static Object payload() {
    Map<String, Integer> sizes = new TreeMap<>();
    return sizes.values();
  }
}
