package fixtures.flow.field;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** A private array is filled by the constructor's loop. */
public class ArrayFieldFilledInLoop {
  static class Pool implements Serializable {
    private static final long serialVersionUID = 1L;
    private final Object[] workers = new Object[2]; // expect: unserializable-element-type likely "Thread"

    Pool() {
      for (int index = 0; index < workers.length; index++) {
        workers[index] = new Thread("worker " + index);
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
