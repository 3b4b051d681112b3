package fixtures.flow.loop;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;

/** The loop leaves the last worker's name. */
public class LastOfNamesWritten {
  static Object last(List<Thread> workers) {
    String last = null;
    for (Thread worker : workers) {
      last = worker.getName();
    }
    return last;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(last(List.of(new Thread("a"), new Thread("b"))));
  }

  static Object payload() {
    return last(List.of(new Thread("a"), new Thread("b")));
  }
}
