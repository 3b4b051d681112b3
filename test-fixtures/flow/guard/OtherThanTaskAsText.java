package fixtures.flow.guard;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** What is not a task is handed on as a text. */
public class OtherThanTaskAsText {
  static class Task implements Serializable {
    private static final long serialVersionUID = 1L;
    String name = "task";
  }

  static Object job(Object candidate) {
    if (candidate instanceof Task task) {
      return task;
    }
    return candidate.toString();
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(job(new Thread("job")));
  }

  static Object payload() {
    return job(new Thread("job"));
  }
}
