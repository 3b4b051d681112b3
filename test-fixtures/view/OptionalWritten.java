package fixtures.view;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;

/** An Optional handed to the stream. */
public class OptionalWritten {
  static void save(ObjectOutputStream out, List<String> names) throws IOException {
    out.writeObject(names.stream().findFirst()); // expect: unserializable-collection-view-at-boundary "Optional"
  }

  static Object payload() {
    return List.of("a").stream().findFirst();
  }
}
