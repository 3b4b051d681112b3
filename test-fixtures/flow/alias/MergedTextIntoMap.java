package fixtures.flow.alias;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.HashMap;
import java.util.Map;

/** `merge` puts a text in. */
public class MergedTextIntoMap {
  static Object owners() {
    Map<String, String> owners = new HashMap<>();
    owners.merge("pen", "ada", (old, other) -> other);
    return owners;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(owners());
  }

  static Object payload() {
    return owners();
  }
}
