package fixtures.flow.stream;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.stream.Stream;

/** The stream ends in an array of threads. */
public class ArrayOfThreads {
  static Object workers() {
    Stream<Thread> workers = Stream.of("a", "b").map(Thread::new);
    return workers.toArray(Thread[]::new);
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(workers()); // expect: unserializable-state-at-boundary likely "Thread"
  }

  static Object payload() {
    return workers();
  }
}
