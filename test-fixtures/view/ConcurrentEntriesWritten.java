package fixtures.view;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The view of entries is written with its map. */
public class ConcurrentEntriesWritten {
  private static final ConcurrentHashMap<String, Integer> STOCK =
      new ConcurrentHashMap<>(Map.of("wheel", 4));

  void write(ObjectOutputStream out) throws IOException {
    out.writeObject(STOCK.entrySet());
  }

  static Object payload() {
    return STOCK.entrySet();
  }
}
