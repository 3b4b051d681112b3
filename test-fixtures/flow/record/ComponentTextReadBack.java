package fixtures.flow.record;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** It was made of a text. */
public class ComponentTextReadBack {
  record Assignment(String task, Object worker) {}

  static Object worker() {
    Assignment assignment = new Assignment("index", "index");
    return assignment.worker();
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(worker());
  }

  static Object payload() {
    return worker();
  }
}
