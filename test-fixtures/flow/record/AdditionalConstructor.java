package fixtures.flow.record;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Scanner;

/** A second constructor delegates with a scanner. */
public class AdditionalConstructor {
  record Source(String name, Object reader) implements Serializable {
    Source(String name) {
      this(name, new Scanner(name));
    }
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(new Source("orders")); // expect: unserializable-state-at-boundary proved via Source.reader "Scanner"
  }

  static Object payload() {
    return new Source("orders");
  }
}
