package fixtures.view;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.HashMap;
import java.util.List;

/** A list that holds a view. */
public class KeySetInsideList {
  static void save(ObjectOutputStream out) throws IOException {
    HashMap<String, Integer> sizes = new HashMap<>();
    out.writeObject(List.of("sizes", sizes.keySet())); // expect: unserializable-state-at-boundary "keySet"
  }

  static Object payload() {
    return List.of("sizes", new HashMap<String, Integer>().keySet());
  }
}
