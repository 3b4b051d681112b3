package fixtures.flow.container;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.HashMap;
import java.util.Map;

/** All values are texts. */
public class DoubleBraceOfTextsInFactory {
  static Map<String, Object> context() {
    return new HashMap<>() {
      {
        put("name", "checkout");
        put("worker", new Thread("checkout").getName());
      }
    };
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(context());
  }

  static Object payload() {
    return context();
  }
}
