package fixtures.flow.record;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The compact constructor replaces a missing sink by the console. */
public class CompactConstructorReplaces {
  record Output(String name, Object sink) implements Serializable {
    Output {
      if (sink == null) {
        sink = System.out;
      }
    }
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(new Output("report", null)); // expect: unserializable-state-at-boundary likely via Output.sink "PrintStream"
  }

  static Object payload() {
    return new Output("report", null);
  }
}
