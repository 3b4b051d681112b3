package fixtures.flow.record;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The accessor gives back what the record was made of. */
public class ComponentReadBack {
  record Assignment(String task, Object worker) {}

  static Object worker() {
    Assignment assignment = new Assignment("index", new Thread("index"));
    return assignment.worker();
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(worker()); // expect: unserializable-value-at-boundary proved "Thread"
  }

  static Object payload() {
    return worker();
  }
}
