package fixtures.crossing.stream;

import java.io.IOException;
import java.io.ObjectOutput;
import java.util.logging.Logger;

/** The interface ObjectOutput is the boundary, too. */
public class ObjectOutputWritten {
  static void save(ObjectOutput out) throws IOException {
    out.writeObject(Logger.getLogger("order")); // expect: unserializable-value-at-boundary "Logger"
  }

  static Object payload() {
    return Logger.getLogger("order");
  }
}
