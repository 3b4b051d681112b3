package fixtures.flow.libraryresult;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** It keeps the size of the pool. */
public class ExecutorSizeKeptInTask {
  record Task(String name, Object pool) implements Serializable {}

  static Object task() {
    return new Task("import", Integer.valueOf(2));
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(task());
  }

  static Object payload() {
    return task();
  }
}
