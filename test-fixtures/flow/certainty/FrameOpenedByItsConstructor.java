package fixtures.flow.certainty;

import java.io.Serializable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Called by the constructor, `open` runs before anything can be sent. */
public class FrameOpenedByItsConstructor implements Serializable {
  private static final long serialVersionUID = 1L;

  private ExecutorService workers; // expect: unserializable-field

  public FrameOpenedByItsConstructor() {
    open(2);
  }

  public void open(int threads) {
    workers = Executors.newFixedThreadPool(threads);
  }

  static Object payload() {
    return new FrameOpenedByItsConstructor();
  }
}
