package fixtures.flow.container;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/** A set is made as a copy of a list of threads. */
public class CopiedIntoHashSet {
  static Object distinct() {
    List<Thread> workers = Arrays.asList(new Thread("a"), new Thread("b"));
    return new HashSet<>(workers);
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(distinct()); // expect: unserializable-state-at-boundary proved "Thread"
  }

  static Object payload() {
    return distinct();
  }
}
