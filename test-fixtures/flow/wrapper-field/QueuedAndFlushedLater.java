package fixtures.flow.wrapperfield;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The constructor keeps the value, another method writes it. */
public class QueuedAndFlushedLater {
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
    new Save(new Level()).flush(out); // expect: unserializable-value-at-boundary proved "Level"
  }

  static Object payload() {
    return new Level();
  }
}
