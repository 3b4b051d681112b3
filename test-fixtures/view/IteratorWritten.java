package fixtures.view;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;

/** An iterator handed to the stream. */
public class IteratorWritten {
  static void save(ObjectOutputStream out, ArrayList<String> names) throws IOException {
    out.writeObject(names.iterator()); // expect: unserializable-collection-view-at-boundary "iterator"
  }

  static Object payload() {
    return new ArrayList<>(List.of("a")).iterator();
  }
}
