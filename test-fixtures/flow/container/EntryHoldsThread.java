package fixtures.flow.container;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.AbstractMap;

/** A simple entry is serializable, its value is not. */
public class EntryHoldsThread {
  static Object owner() {
    Thread owner = new Thread("owner");
    return new AbstractMap.SimpleEntry<>("owner", owner);
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(owner()); // expect: unserializable-state-at-boundary proved "Thread"
  }

  static Object payload() {
    return owner();
  }
}
