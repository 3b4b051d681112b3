package fixtures.crossing.stream;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** A static nested serializable task. */
public class NamedTaskWritten {
  static class Task implements Runnable, Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public void run() {}
  }

  static void save(ObjectOutputStream out) throws IOException {
    Runnable task = new Task();
    out.writeObject(task);
  }

  static Object payload() {
    return new Task();
  }
}
