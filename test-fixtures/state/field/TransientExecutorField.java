package fixtures.state.field;

import java.io.Serializable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The executor is made anew where it is needed. */
public class TransientExecutorField implements Serializable {
  private static final long serialVersionUID = 1L;
  private transient ExecutorService workers;

  ExecutorService workers() {
    if (workers == null) {
      workers = Executors.newFixedThreadPool(1);
    }
    return workers;
  }

  static Object payload() {
    return new TransientExecutorField();
  }
}
