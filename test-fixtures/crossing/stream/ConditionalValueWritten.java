package fixtures.crossing.stream;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** One branch gives something that cannot go. */
public class ConditionalValueWritten {
  static void save(ObjectOutputStream out, boolean full) throws IOException {
    Object state = full ? new Thread("state") : "none";
    out.writeObject(state); // expect: unserializable-value-at-boundary "Thread"
  }

  static Object payload() {
    return new Thread("state");
  }
}
