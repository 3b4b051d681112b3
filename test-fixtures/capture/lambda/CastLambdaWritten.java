package fixtures.capture.lambda;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The same lambda with a serializable target type. */
public class CastLambdaWritten {
  static void save(ObjectOutputStream out) throws IOException {
    Runnable task = (Runnable & Serializable) () -> System.out.println("run");
    out.writeObject(task);
  }

  static Object payload() {
    Runnable task = (Runnable & Serializable) () -> System.out.println("run");
    return task;
  }
}
