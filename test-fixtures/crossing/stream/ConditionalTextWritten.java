package fixtures.crossing.stream;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;

/** Both branches give something that goes. */
public class ConditionalTextWritten {
  static void save(ObjectOutputStream out, boolean full) throws IOException {
    Object state = full ? List.of("state") : "none";
    out.writeObject(state);
  }

  static Object payload() {
    return List.of("state");
  }
}
