package fixtures.flow.wrapper;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Scanner;

/** Three methods hand the value down to the stream. */
public class ThreeWrappersDeep {
  static void backUp(ObjectOutputStream out, Object state) throws IOException {
    store(out, state);
  }

  static void store(ObjectOutputStream out, Object state) throws IOException {
    write(out, state);
  }

  static void write(ObjectOutputStream out, Object state) throws IOException {
    out.writeObject(state);
  }

  static void nightly(ObjectOutputStream out) throws IOException {
    backUp(out, new Scanner("state")); // expect: unserializable-value-at-boundary proved "Scanner"
  }

  static Object payload() {
    return new Scanner("state");
  }
}
