package fixtures.flow.libraryresult;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Each is copied to an entry of its own. */
public class EntriesCopiedIntoList {
  static Object entries(HashMap<String, Integer> sales) {
    List<Object> entries = new ArrayList<>();
    for (Map.Entry<String, Integer> entry : sales.entrySet()) {
      entries.add(new AbstractMap.SimpleEntry<>(entry));
    }
    return entries;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(entries(new HashMap<>(Map.of("pen", 3))));
  }

  static Object payload() {
    return entries(new HashMap<>(Map.of("pen", 3)));
  }
}
