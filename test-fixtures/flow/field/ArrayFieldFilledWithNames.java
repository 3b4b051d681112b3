package fixtures.flow.field;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** It is filled with names. */
public class ArrayFieldFilledWithNames {
  static class Pool implements Serializable {
    private static final long serialVersionUID = 1L;
    private final Object[] workers = new Object[2];

    Pool() {
      for (int index = 0; index < workers.length; index++) {
        workers[index] = "worker " + index;
      }
    }
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(new Pool());
  }

  static Object payload() {
    return new Pool();
  }
}
