package fixtures.flow.loop;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;

/** The loop leaves the last worker in the variable. */
public class LastOfWorkersWritten {
  static Object last(List<Thread> workers) {
    Thread last = null;
    for (Thread worker : workers) {
      last = worker;
    }
    return last;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(last(List.of(new Thread("a"), new Thread("b")))); // expect: unserializable-value-at-boundary likely "Thread"
  }

  static Object payload() {
    return last(List.of(new Thread("a"), new Thread("b")));
  }
}
