package fixtures.flow.assignment;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The lambda is a plain `Runnable`; a cast of the variable comes too late. */
public class TaskIntersectionCastDropped {
  static Runnable cleanup() {
    Runnable task = () -> System.gc();
    Runnable scheduled = (Runnable) task;
    return scheduled;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(cleanup()); // expect: unserializable-value-at-boundary proved
  }

  static Object payload() {
    return cleanup();
  }
}
