package fixtures.view;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;

/** A sub-list of an ArrayList. */
public class SubListWritten {
  static void save(ObjectOutputStream out, ArrayList<String> names) throws IOException {
    out.writeObject(names.subList(0, 2)); // expect: unserializable-collection-view-at-boundary "subList"
  }

  static Object payload() {
    return new ArrayList<>(List.of("a", "b", "c")).subList(0, 2);
  }
}
