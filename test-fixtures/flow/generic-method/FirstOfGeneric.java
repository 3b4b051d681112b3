package fixtures.flow.genericmethod;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;

/** A generic method gives the first element. */
public class FirstOfGeneric {
  static <E> E first(List<? extends E> values) {
    return values.get(0);
  }

  static Object chosen() {
    List<Thread> workers = List.of(new Thread("a"));
    return first(workers);
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(chosen()); // expect: unserializable-value-at-boundary proved "Thread"
  }

  static Object payload() {
    return chosen();
  }
}
