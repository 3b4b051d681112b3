package fixtures.flow.certainty;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** Each branch stores a text. */
public class OverwrittenByTextOnEachPath {
  static Object worker(boolean background) {
    Object worker;
    if (background) {
      worker = "low";
    } else {
      worker = "high";
    }
    return worker;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(worker(true));
  }

  static Object payload() {
    return worker(true);
  }
}
