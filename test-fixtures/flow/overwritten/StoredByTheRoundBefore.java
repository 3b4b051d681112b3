package fixtures.flow.overwritten;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** What one round of the loop stores, the next one sends. */
public class StoredByTheRoundBefore {
  static class Job {
    int number = 3;
  }

  static Object chosen() {
    Object previous = null;
    Object sent = null;
    for (int round = 0; round < 2; round++) {
      sent = previous;
      previous = new Job();
    }
    return sent;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(chosen()); // expect: unserializable-value-at-boundary likely "Job"
  }

  static Object payload() {
    return chosen();
  }
}
