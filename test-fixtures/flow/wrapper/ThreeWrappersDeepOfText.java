package fixtures.flow.wrapper;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Scanner;

/** The outermost call supplies a text. */
public class ThreeWrappersDeepOfText {
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
    backUp(out, new Scanner("state").next());
  }

  static Object payload() {
    return new Scanner("state").next();
  }
}
