package fixtures.flow.overwritten;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The number gives way to the job before it is sent. */
public class NumberReplacedByJob {
  static class Job {
    int number = 3;
  }

  static Object chosen() {
    Object sent = 3;
    sent = new Job();
    return sent;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(chosen()); // expect: unserializable-value-at-boundary proved "Job"
  }

  static Object payload() {
    return chosen();
  }
}
