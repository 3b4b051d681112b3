package fixtures.flow.genericmethod;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;

/** The elements are texts. */
public class FirstOfGenericTexts {
  static <E> E first(List<? extends E> values) {
    return values.get(0);
  }

  static Object chosen() {
    List<Thread> workers = List.of(new Thread("a"));
    return first(List.of(workers.get(0).getName()));
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(chosen());
  }

  static Object payload() {
    return chosen();
  }
}
