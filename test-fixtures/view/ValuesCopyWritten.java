package fixtures.view;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** A list of the values. */
public class ValuesCopyWritten {
  static void save(ObjectOutputStream out) throws IOException {
    Map<String, Integer> sizes = new TreeMap<>();
    Collection<Integer> amounts = new ArrayList<>(sizes.values());
    out.writeObject(amounts);
  }

  static Object payload() {
    Map<String, Integer> sizes = new TreeMap<>();
    return new ArrayList<>(sizes.values());
  }
}
