package fixtures.flow.conditional;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** One branch stores a job that cannot go. */
public class IfElseStoresJob {
  static class Job {
    final String name;

    Job(String name) {
      this.name = name;
    }
  }

  static Object next(int waiting) {
    Object next;
    if (waiting == 0) {
      next = "idle";
    } else {
      next = new Job("job " + waiting);
    }
    return next;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(next(2)); // expect: unserializable-value-at-boundary likely "Job"
  }

  static Object payload() {
    return next(2);
  }
}
