package fixtures.flow.libraryresult;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Map;
import java.util.logging.Logger;

/** The logger of the class is put into a context map. */
public class LoggerOfClassHanded {
  static Object context() {
    Logger logger = Logger.getLogger("shop.checkout");
    return Map.of("logger", logger);
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(context()); // expect: unserializable-state-at-boundary proved "Logger"
  }

  static Object payload() {
    return context();
  }
}
