package fixtures.flow.alias;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A static method of the JDK adds the elements. */
public class CollectionsAddAll {
  static Object workers() {
    List<Object> workers = new ArrayList<>();
    Collections.addAll(workers, "first", new Thread("second"));
    return workers;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(workers()); // expect: unserializable-state-at-boundary proved "Thread"
  }

  static Object payload() {
    return workers();
  }
}
