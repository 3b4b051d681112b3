package fixtures.crossing.stream;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The object writes itself, and can. */
public class SerializableThisWritten implements Serializable {
  private static final long serialVersionUID = 1L;
  private int total = 1;

  void save(ObjectOutputStream out) throws IOException {
    out.writeInt(total);
    out.writeObject(this);
  }

  static Object payload() {
    return new SerializableThisWritten();
  }
}
