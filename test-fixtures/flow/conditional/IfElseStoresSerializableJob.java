package fixtures.flow.conditional;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** Both branches store values that can. */
public class IfElseStoresSerializableJob {
  static class Job implements Serializable {
    private static final long serialVersionUID = 1L;
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
    out.writeObject(next(2));
  }

  static Object payload() {
    return next(2);
  }
}
