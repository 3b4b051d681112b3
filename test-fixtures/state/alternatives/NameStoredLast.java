package fixtures.state.alternatives;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** What was there before is gone when it is written. */
public class NameStoredLast {
  static Object entry() {
    Object entry = new Thread("entry");
    entry = entry.toString();
    return entry;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(entry());
  }

  static Object payload() {
    return entry();
  }
}
