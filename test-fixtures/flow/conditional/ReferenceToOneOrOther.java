package fixtures.flow.conditional;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.concurrent.atomic.AtomicReference;

/** The reference holds the job or the text, and not both. */
public class ReferenceToOneOrOther {
  static class Job {
    int number = 3;
  }

  static Object current() {
    Object current = "none";
    if ("".isEmpty()) {
      current = new Job();
    }
    return new AtomicReference<>(current);
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(current()); // expect: unserializable-state-at-boundary likely "Job"
  }

  static Object payload() {
    return current();
  }
}
