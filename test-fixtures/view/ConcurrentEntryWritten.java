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
    out.writeObject(STOCK.entrySet().iterator().next()); // expect: unserializable-collection-view-at-boundary "entrySet"
  }

  static Object payload() {
    return STOCK.entrySet().iterator().next();
  }
}
