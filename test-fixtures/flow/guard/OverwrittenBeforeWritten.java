package fixtures.flow.guard;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** It is overwritten before it is written. */
public class OverwrittenBeforeWritten {
  static void save(ObjectOutputStream out) throws IOException {
    Object state = new Thread("state");
    state = "state";
    out.writeObject(state);
  }

  static Object payload() {
    Object state = new Thread("state");
    state = "state";
    return state;
  }
}
