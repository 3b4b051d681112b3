package fixtures.view;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The view of entries can be written, each entry of it cannot. */
public class ConcurrentEntryWritten {
  private static final ConcurrentHashMap<String, Integer> STOCK =
      new ConcurrentHashMap<>(Map.of("wheel", 4));

  void write(ObjectOutputStream out) throws IOException {
    // expect-missing: unserializable-collection-view-at-boundary because an entry counts as its view does
    out.writeObject(STOCK.entrySet().iterator().next());
  }
}
