package fixtures.flow.path;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The flag is no constant: somebody may switch it. */
public class SwitchableFlag {
  static boolean debug = true;

  static Object state() {
    return debug ? new Thread("dump") : "state";
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(state()); // expect: unserializable-value-at-boundary likely "Thread"
  }

  static Object payload() {
    return state();
  }
}
