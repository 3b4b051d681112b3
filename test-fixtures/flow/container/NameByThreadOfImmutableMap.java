package fixtures.flow.container;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Map;

/** The key cannot be written, but stays where it is. */
public class NameByThreadOfImmutableMap {
  static Object name() {
    Object key = Thread.currentThread();
    return Map.<Object, Object>of(key, "main").get(key);
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(name());
  }

  static Object payload() {
    return name();
  }
}
