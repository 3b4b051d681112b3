package fixtures.flow.overwritten;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** If the code is never zero, the job is still there. */
public class ReplacedOnOneBranch {
  static class Job {
    int number = 3;
  }

  static Object chosen() {
    Object sent = new Job();
    if (sent.equals("never")) {
      sent = "replaced";
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
