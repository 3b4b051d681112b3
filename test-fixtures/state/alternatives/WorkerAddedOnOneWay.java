package fixtures.state.alternatives;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;

/** The element that cannot go is not always added. */
public class WorkerAddedOnOneWay {
  static List<Object> entries(boolean isBusy) {
    List<Object> entries = new ArrayList<>();
    if (isBusy) {
      entries.add(new Thread("entry"));
    }
    return entries;
  }

  static void save(ObjectOutputStream out, boolean isBusy) throws IOException {
    out.writeObject(entries(isBusy)); // expect: unserializable-state-at-boundary likely "Thread"
  }

  static Object payload() {
    return entries(true);
  }
}
