package fixtures.flow.path;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The flag is a constant. */
public class ConstantFlag {
  static final boolean debug = false;

  static Object state() {
    return debug ? new Thread("dump") : "state";
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(state());
  }

  static Object payload() {
    return state();
  }
}
