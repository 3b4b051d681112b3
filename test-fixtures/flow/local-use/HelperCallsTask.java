package fixtures.flow.localuse;

import java.io.Serializable;
import java.util.concurrent.Callable;

/** The helper can be overridden, and calls its task all the same. */
public class HelperCallsTask {
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
    return timed(() -> ++calls);
  }

  static class Twice extends HelperCallsTask {
    @Override
    protected <T> T timed(Task<T> task) {
      super.timed(task);
      return super.timed(task);
    }
  }
}
