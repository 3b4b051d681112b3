package fixtures.flow.assignment;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.HashMap;
import java.util.Map;

/** Both variables get the thread's name. */
public class ChainedAssignmentOfName {
  static Object named(Map<String, Object> registry) {
    Thread poller = new Thread("poller");
    Object current;
    Object last;
    current = last = poller.getName();
    registry.put("last", last);
    return current;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(named(new HashMap<>()));
  }

  static Object payload() {
    return named(new HashMap<>());
  }
}
