package fixtures.flow.overwritten;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The job is let go in any case. */
public class SetToNullInFinally {
  static class Job {
    int number = 3;
  }

  static Object chosen() {
    Object sent = "none";
    try {
      sent = new Job();
      sent.hashCode();
    } finally {
      sent = null;
    }
    return new Object[] {sent};
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(chosen());
  }

  static Object payload() {
    return chosen();
  }
}
