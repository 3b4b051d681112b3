package fixtures.flow.stream;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.stream.Stream;

/** The stream ends in an array of names. */
public class ArrayOfThreadNames {
  static Object workers() {
    Stream<Thread> workers = Stream.of("a", "b").map(Thread::new);
    return workers.map(Thread::getName).toArray(String[]::new);
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(workers());
  }

  static Object payload() {
    return workers();
  }
}
