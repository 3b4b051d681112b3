package fixtures.view;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;

/** A list that holds a copy. */
public class KeySetCopyInsideList {
  static void save(ObjectOutputStream out) throws IOException {
    HashMap<String, Integer> sizes = new HashMap<>();
    out.writeObject(List.of("sizes", new TreeSet<>(sizes.keySet())));
  }

  static Object payload() {
    return List.of("sizes", new TreeSet<>(new HashMap<String, Integer>().keySet()));
  }
}
