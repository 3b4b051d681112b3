package fixtures.flow.libraryresult;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.concurrent.Executors;

/** The task keeps the executor that it was made with. */
public class ExecutorKeptInTask {
  record Task(String name, Object pool) implements Serializable {}

  static Object task() {
    return new Task("import", Executors.newFixedThreadPool(2));
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(task()); // expect: unserializable-state-at-boundary likely via Task.pool "ExecutorService"
  }

  static Object payload() {
    return task();
  }
}
