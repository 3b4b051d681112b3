package fixtures.crossing.stream;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** What is of no kind that writes itself comes to Java's serialization. */
public class WriterOfKindsGivenOther {
  interface Compacted {
    void toData(ObjectOutputStream out) throws IOException;
  }

  static class LooseOrder {
    int total = 1;
  }

  static void write(Object object, ObjectOutputStream out) throws IOException {
    if (object instanceof Compacted compacted) {
      compacted.toData(out);
      return;
    }
    out.writeObject(object);
  }

  static void save(ObjectOutputStream out) throws IOException {
    write(new LooseOrder(), out); // expect: unserializable-value-at-boundary proved "LooseOrder"
  }

  static Object payload() {
    return new LooseOrder();
  }
}
