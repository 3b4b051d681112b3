package fixtures.flow.alias;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.HashMap;
import java.util.Map;

/** `merge` puts the value in. */
public class MergedIntoMap {
  static Object owners() {
    Map<String, Object> owners = new HashMap<>();
    owners.merge("pen", new Thread("ada"), (old, other) -> other);
    return owners;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(owners()); // expect: unserializable-state-at-boundary proved "Thread"
  }

  static Object payload() {
    return owners();
  }
}
