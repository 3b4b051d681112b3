package fixtures.view;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.LinkedHashMap;

/** The map itself goes. */
public class MapItselfWritten {
  static void save(ObjectOutputStream out) throws IOException {
    LinkedHashMap<String, Integer> sizes = new LinkedHashMap<>();
    out.writeObject(sizes);
  }

  static Object payload() {
    return new LinkedHashMap<String, Integer>();
  }
}
