package fixtures.flow.varargs;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.StringJoiner;

/** The arguments are texts. */
public class VarargsArrayOfTextsWritten {
  static Object row(Object... cells) {
    return cells;
  }

  static Object header() {
    return row("name", new StringJoiner(",").toString());
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(header());
  }

  static Object payload() {
    return header();
  }
}
