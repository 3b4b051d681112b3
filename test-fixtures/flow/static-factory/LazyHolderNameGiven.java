package fixtures.flow.staticfactory;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The registry's name is given. */
public class LazyHolderNameGiven {
  static class Registry {
    final String name = "registry";
  }

  static class Holder {
    static final Registry INSTANCE = new Registry();
  }

  static Object registry() {
    return Holder.INSTANCE.name;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(registry());
  }

  static Object payload() {
    return registry();
  }
}
