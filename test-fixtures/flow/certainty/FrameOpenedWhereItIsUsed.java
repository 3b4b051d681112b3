package fixtures.flow.certainty;

import java.io.Serializable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** By custom, `open` runs where an object is used, after it was sent there. */
public class FrameOpenedWhereItIsUsed implements Serializable {
  private static final long serialVersionUID = 1L;

  private ExecutorService workers;

  public void open(int threads) {
    workers = Executors.newFixedThreadPool(threads);
  }

  public void run(Runnable task) {
    workers.execute(task);
  }

  static Object payload() {
    return new FrameOpenedWhereItIsUsed(); // verdict: passes
  }
}
