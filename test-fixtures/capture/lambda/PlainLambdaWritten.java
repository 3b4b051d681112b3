package fixtures.capture.lambda;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** A lambda of a plain interface cannot be written, even if it captures nothing. */
public class PlainLambdaWritten {
  static void save(ObjectOutputStream out) throws IOException {
    Runnable task = () -> System.out.println("run");
    out.writeObject(task); // expect: unserializable-value-at-boundary
  }

  static Object payload() {
    Runnable task = () -> System.out.println("run");
    return task;
  }
}
