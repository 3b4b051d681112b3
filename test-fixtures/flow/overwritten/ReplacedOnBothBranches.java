package fixtures.flow.overwritten;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** Whichever branch is taken, the job is gone after it. */
public class ReplacedOnBothBranches {
  static class Job {
    int number = 3;
  }

  static Object chosen() {
    Object sent = new Job();
    if (sent.hashCode() % 2 == 0) {
      sent = "even";
    } else {
      sent = "odd";
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
