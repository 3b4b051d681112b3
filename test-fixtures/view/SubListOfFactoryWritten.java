package fixtures.view;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Collections;
import java.util.List;

/** A sub-list of `List.of`, through an unmodifiable wrapper. */
public class SubListOfFactoryWritten {
  static void save(ObjectOutputStream out) throws IOException {
    List<String> names = List.of("a", "b", "c");
    out.writeObject(Collections.unmodifiableList(names.subList(0, 2))); // expect: unserializable-collection-view-at-boundary "subList"
  }

  static Object payload() {
    List<String> names = List.of("a", "b", "c");
    return Collections.unmodifiableList(names.subList(0, 2));
  }
}
