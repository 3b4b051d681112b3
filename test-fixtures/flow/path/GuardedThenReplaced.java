package fixtures.flow.path;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** What passed the test is replaced before it is written. */
public class GuardedThenReplaced {
  static Object checked(Object state) {
    Object checked = state;
    if (checked instanceof Serializable) {
      checked = new Thread("checked");
      return checked;
    }
    return "none";
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(checked("x")); // expect: unserializable-value-at-boundary likely "Thread"
  }

  static Object payload() {
    return checked("x");
  }
}
