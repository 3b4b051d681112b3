package fixtures.flow.certainty;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** Each branch stores another thread. */
public class OverwrittenOnEachPath {
  static Object worker(boolean background) {
    Object worker;
    if (background) {
      worker = new Thread("low");
    } else {
      worker = new Thread("high");
    }
    return worker;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(worker(true)); // expect: unserializable-value-at-boundary proved "Thread"
  }

  static Object payload() {
    return worker(true);
  }
}
