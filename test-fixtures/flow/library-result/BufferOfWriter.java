package fixtures.flow.libraryresult;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.StringWriter;

/** Its buffer goes. */
public class BufferOfWriter {
  static Object text() {
    StringWriter writer = new StringWriter();
    writer.write("total");
    return writer.getBuffer();
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(text());
  }

  static Object payload() {
    return text();
  }
}
