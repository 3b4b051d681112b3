package fixtures.flow.wrapper;

import java.io.IOException;
import java.io.Serializable;
import java.rmi.MarshalledObject;

/** A plain lambda is handed to the wrapper of a marshalled object. */
public class ClosureHandedToWrapper {
  interface Command extends Serializable {
    void run();
  }

  static Object marshalled(Runnable task) throws IOException {
    return new MarshalledObject<>(task);
  }

  static Object scheduled() throws IOException {
    return marshalled(() -> System.gc()); // expect: unserializable-value-at-boundary proved
  }

  static Object payload() {
    Runnable task = () -> System.gc();
    return task;
  }
}
