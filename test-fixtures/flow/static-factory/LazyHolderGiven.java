package fixtures.flow.staticfactory;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** A holder class makes the registry at its first use. */
public class LazyHolderGiven {
  static class Registry {
    final String name = "registry";
  }

  static class Holder {
    static final Registry INSTANCE = new Registry();
  }

  static Object registry() {
    return Holder.INSTANCE;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(registry()); // expect: unserializable-value-at-boundary proved "Registry"
  }

  static Object payload() {
    return registry();
  }
}
