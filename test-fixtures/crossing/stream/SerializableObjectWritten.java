package fixtures.crossing.stream;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The class is serializable. */
public class SerializableObjectWritten {
  static class Order implements Serializable {
    private static final long serialVersionUID = 1L;
    int total = 1;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(new Order());
  }

  static Object payload() {
    return new Order();
  }
}
