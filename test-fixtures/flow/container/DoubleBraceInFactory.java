package fixtures.flow.container;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.HashMap;
import java.util.Map;

/** A static factory fills an anonymous map by double braces; one value is a thread. */
public class DoubleBraceInFactory {
  static Map<String, Object> context() {
    return new HashMap<>() {
      {
        put("name", "checkout");
        put("worker", new Thread("checkout"));
      }
    };
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(context()); // expect: unserializable-state-at-boundary proved "Thread"
  }

  static Object payload() {
    return context();
  }
}
