package fixtures.crossing.stream;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;

/** What writes itself never comes to Java's serialization. */
public class WriterOfKindsGivenItsKind {
  interface Compact {
    void toData(ObjectOutputStream out) throws IOException;
  }

  static class CompactOrder implements Compact {
    int total = 1;

    @Override
    public void toData(ObjectOutputStream out) throws IOException {
      out.writeInt(total);
    }
  }

  static void write(Object object, ObjectOutputStream out) throws IOException {
    if (object == null) {
      out.writeByte(0);
    } else if (object instanceof Compact) {
      ((Compact) object).toData(out);
    } else {
      out.writeObject(object);
    }
  }

  static byte[] save() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      write(new CompactOrder(), out);
    }
    return bytes.toByteArray();
  }

  static Object payload() throws IOException {
    return save();
  }
}
