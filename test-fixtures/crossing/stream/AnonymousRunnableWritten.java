package fixtures.crossing.stream;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** An anonymous class of a plain interface. */
public class AnonymousRunnableWritten {
  static void save(ObjectOutputStream out) throws IOException {
    Runnable task =
        new Runnable() {
          @Override
          public void run() {}
        };
    out.writeObject(task); // expect: unserializable-value-at-boundary
  }

  static Object payload() {
    return new Runnable() {
      @Override
      public void run() {}
    };
  }
}
