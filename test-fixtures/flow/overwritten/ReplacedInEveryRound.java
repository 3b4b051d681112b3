package fixtures.flow.overwritten;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** Every round of the loop replaces the job before it sends. */
public class ReplacedInEveryRound {
  static class Job {
    int number = 3;
  }

  static Object chosen() {
    Object current = new Job();
    Object sent = null;
    for (int round = 0; round < 2; round++) {
      current = "round " + round;
      sent = current;
    }
    return sent;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(chosen());
  }

  static Object payload() {
    return chosen();
  }
}
