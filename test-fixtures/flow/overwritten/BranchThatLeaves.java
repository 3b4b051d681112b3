package fixtures.flow.overwritten;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The job is stored only where an exception follows. */
public class BranchThatLeaves {
  static class Job {
    int number = 3;
  }

  static Object chosen() {
    Object sent = "job 3";
    if (sent.equals("never")) {
      sent = new Job();
      throw new IllegalStateException(sent.toString());
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
