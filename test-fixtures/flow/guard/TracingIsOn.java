package fixtures.flow.guard;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The constant switches tracing on, so the console is kept. */
public class TracingIsOn {
  static final boolean TRACE = true;

  static Object sink() {
    if (TRACE) {
      return System.out;
    }
    return "none";
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(sink()); // expect: unserializable-value-at-boundary likely "PrintStream"
  }

  static Object payload() {
    return sink();
  }
}
