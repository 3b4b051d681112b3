package fixtures.flow.wrapperfield;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The caller gives a text. */
public class QueuedTextAndFlushedLater {
  static final class Save {
    private final Object state;

    Save(Object state) {
      this.state = state;
    }

    void flush(ObjectOutputStream out) throws IOException {
      out.writeObject(state);
    }
  }

  static class Level {
    int number = 4;
  }

  static void checkpoint(ObjectOutputStream out) throws IOException {
    new Save(new Level().number).flush(out);
  }

  static Object payload() {
    return new Level().number;
  }
}
