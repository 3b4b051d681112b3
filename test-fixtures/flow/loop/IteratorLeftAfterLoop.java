package fixtures.flow.loop;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Iterator;
import java.util.List;

/** The loop stops early, and the iterator goes for the rest. */
public class IteratorLeftAfterLoop {
  static Object rest(List<String> pages) {
    Iterator<String> rest = pages.iterator();
    while (rest.hasNext()) {
      if (rest.next().startsWith("cover")) {
        break;
      }
    }
    return rest;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(rest(List.of("cover", "index"))); // expect: unserializable-collection-view-at-boundary proved "iterator"
  }

  static Object payload() {
    return rest(List.of("cover", "index"));
  }
}
