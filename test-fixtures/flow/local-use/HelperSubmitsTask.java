package fixtures.flow.localuse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;

/** A subclass sends what the helper only calls. */
public class HelperSubmitsTask {
  interface Task<T> extends Callable<T>, Serializable {}

  private int calls;

  protected <T> T timed(Task<T> task) {
    try {
      return task.call();
    } catch (Exception exception) {
      throw new IllegalStateException(exception);
    }
  }

  int next() {
    return timed(() -> ++calls); // expect: lambda-captures-unserializable-this
  }

  static class Checked extends HelperSubmitsTask {
    @Override
    protected <T> T timed(Task<T> task) {
      try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
        out.writeObject(task);
      } catch (IOException exception) {
        throw new UncheckedIOException(exception);
      }
      return super.timed(task);
    }
  }
}
