package fixtures.flow.container;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.AbstractMap;

/** Its value is a text. */
public class EntryHoldsThreadName {
  static Object owner() {
    Thread owner = new Thread("owner");
    return new AbstractMap.SimpleEntry<>("owner", owner.getName());
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(owner());
  }

  static Object payload() {
    return owner();
  }
}
