package fixtures.state.alternatives;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;

/** What is put into the list depends on the day. */
public class ListOfOneOrOther {
  static List<Object> entries(boolean isBusy) {
    return List.of("entry", isBusy ? new Thread("entry") : "idle");
  }

  static void save(ObjectOutputStream out, boolean isBusy) throws IOException {
    out.writeObject(entries(isBusy)); // expect: unserializable-state-at-boundary likely "Thread"
  }

  static Object payload() {
    return entries(true);
  }
}
