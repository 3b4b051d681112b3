package fixtures.flow.record;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** It replaces a missing sink by its name. */
public class CompactConstructorReplacesByText {
  record Output(String name, Object sink) implements Serializable {
    Output {
      if (sink == null) {
        sink = "console";
      }
    }
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(new Output("report", null));
  }

  static Object payload() {
    return new Output("report", null);
  }
}
