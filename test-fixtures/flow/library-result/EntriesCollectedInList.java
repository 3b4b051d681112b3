package fixtures.flow.libraryresult;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The entries of a hash map are collected as they are. */
public class EntriesCollectedInList {
  static Object entries(HashMap<String, Integer> sales) {
    List<Object> entries = new ArrayList<>();
    for (Map.Entry<String, Integer> entry : sales.entrySet()) {
      entries.add(entry);
    }
    return entries;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(entries(new HashMap<>(Map.of("pen", 3)))); // expect: unserializable-state-at-boundary likely "Entry"
  }

  static Object payload() {
    return entries(new HashMap<>(Map.of("pen", 3)));
  }
}
