package fixtures.flow.typetest;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The test speaks of what was there before. */
public class ReplacedAfterTest {
  static class Job {
    int number = 3;
  }

  static Object chosen() {
    Object sent = "text";
    if (sent instanceof Serializable) {
      sent = new Job();
      return sent;
    }
    return "none";
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(chosen()); // expect: unserializable-value-at-boundary likely "Job"
  }

  static Object payload() {
    return chosen();
  }
}
