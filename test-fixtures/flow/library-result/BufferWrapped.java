package fixtures.flow.libraryresult;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;

/** The bytes are wrapped into a buffer. */
public class BufferWrapped {
  static Object header() {
    ByteBuffer header = ByteBuffer.allocate(8).putInt(7);
    return header;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(header()); // expect: unserializable-value-at-boundary likely "ByteBuffer"
  }

  static Object payload() {
    return header();
  }
}
