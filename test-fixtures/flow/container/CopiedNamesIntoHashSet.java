package fixtures.flow.container;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A set of their names. */
public class CopiedNamesIntoHashSet {
  static Object distinct() {
    List<Thread> workers = Arrays.asList(new Thread("a"), new Thread("b"));
    Set<String> names = new HashSet<>();
    for (Thread worker : workers) {
      names.add(worker.getName());
    }
    return names;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(distinct());
  }

  static Object payload() {
    return distinct();
  }
}
