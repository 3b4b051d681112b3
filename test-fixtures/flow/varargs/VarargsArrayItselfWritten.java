package fixtures.flow.varargs;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.StringJoiner;

/** The array of the arguments goes as it is. */
public class VarargsArrayItselfWritten {
  static Object row(Object... cells) {
    return cells;
  }

  static Object header() {
    return row("name", new StringJoiner(","));
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(header()); // expect: unserializable-state-at-boundary proved "StringJoiner"
  }

  static Object payload() {
    return header();
  }
}
