package fixtures.flow.guard;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The variable still holds the thread when it is written. */
public class StaleThreadWritten {
  static void save(ObjectOutputStream out) throws IOException {
    Object state = new Thread("state");
    out.writeObject(state); // expect: unserializable-value-at-boundary proved "Thread"
  }

  static Object payload() {
    Object state = new Thread("state");
    return state;
  }
}
