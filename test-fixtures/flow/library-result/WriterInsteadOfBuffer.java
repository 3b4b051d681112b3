package fixtures.flow.libraryresult;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.StringWriter;

/** The string writer goes. */
public class WriterInsteadOfBuffer {
  static Object text() {
    StringWriter writer = new StringWriter();
    writer.write("total");
    return writer;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(text()); // expect: unserializable-value-at-boundary proved "StringWriter"
  }

  static Object payload() {
    return text();
  }
}
