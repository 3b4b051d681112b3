package fixtures.flow.libraryresult;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Map;
import java.util.logging.Logger;

/** Its name is. */
public class LoggerNameHanded {
  static Object context() {
    Logger logger = Logger.getLogger("shop.checkout");
    return Map.of("logger", logger.getName());
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(context());
  }

  static Object payload() {
    return context();
  }
}
