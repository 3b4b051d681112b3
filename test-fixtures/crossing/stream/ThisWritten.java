package fixtures.crossing.stream;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The object writes itself. */
public class ThisWritten {
  private int total = 1;

  void save(ObjectOutputStream out) throws IOException {
    out.writeInt(total);
    out.writeObject(this); // expect: unserializable-value-at-boundary "ThisWritten"
  }

  static Object payload() {
    return new ThisWritten();
  }
}
