package fixtures.view;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;

/** A stream handed to the stream. */
public class StreamWritten {
  static void save(ObjectOutputStream out, List<String> names) throws IOException {
    out.writeObject(names.stream().map(String::trim)); // expect: unserializable-collection-view-at-boundary
  }

  static Object payload() {
    return List.of("a").stream().map(String::trim);
  }
}
