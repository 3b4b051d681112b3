package fixtures.flow.assignment;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** A pool of threads is filled by a running index. */
public class CompoundIndexOfThreads {
  static Object pool() {
    Thread[] pool = new Thread[2];
    int next = 0;
    pool[next++] = new Thread("a");
    pool[next++] = new Thread("b");
    return pool;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(pool()); // expect: unserializable-state-at-boundary proved "Thread"
  }

  static Object payload() {
    return pool();
  }
}
