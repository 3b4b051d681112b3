package fixtures.flow.assignment;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.HashMap;
import java.util.Map;

/** One assignment serves two variables. */
public class ChainedAssignmentOfThread {
  static Object named(Map<String, Object> registry) {
    Thread poller = new Thread("poller");
    Object current;
    Object last;
    current = last = poller;
    registry.put("last", last);
    return current;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(named(new HashMap<>())); // expect: unserializable-value-at-boundary proved "Thread"
  }

  static Object payload() {
    return named(new HashMap<>());
  }
}
