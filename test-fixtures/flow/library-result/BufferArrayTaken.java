package fixtures.flow.libraryresult;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;

/** The array itself goes. */
public class BufferArrayTaken {
  static Object header() {
    ByteBuffer header = ByteBuffer.allocate(8).putInt(7);
    return header.array();
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(header());
  }

  static Object payload() {
    return header();
  }
}
