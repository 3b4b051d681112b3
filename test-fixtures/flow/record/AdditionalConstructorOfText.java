package fixtures.flow.record;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** It delegates with a text. */
public class AdditionalConstructorOfText {
  record Source(String name, Object reader) implements Serializable {
    Source(String name) {
      this(name, name.trim());
    }
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(new Source("orders"));
  }

  static Object payload() {
    return new Source("orders");
  }
}
