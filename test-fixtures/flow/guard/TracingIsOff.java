package fixtures.flow.guard;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The constant switches it off. */
public class TracingIsOff {
  static final boolean TRACE = false;

  static Object sink() {
    if (TRACE) {
      return System.out;
    }
    return "none";
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(sink());
  }

  static Object payload() {
    return sink();
  }
}
