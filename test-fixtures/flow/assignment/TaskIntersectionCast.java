package fixtures.flow.assignment;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The lambda itself is cast to a serializable type. */
public class TaskIntersectionCast {
  static Runnable cleanup() {
    Runnable task = (Runnable & Serializable) () -> System.gc();
    Runnable scheduled = (Runnable) task;
    return scheduled;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(cleanup());
  }

  static Object payload() {
    return cleanup();
  }
}
