package fixtures.crossing.stream;

import java.io.IOException;
import java.io.ObjectOutput;
import java.util.logging.Logger;

/** The logger's name goes. */
public class LoggerNameWritten {
  static void save(ObjectOutput out) throws IOException {
    out.writeObject(Logger.getLogger("order").getName());
  }

  static Object payload() {
    return Logger.getLogger("order").getName();
  }
}
