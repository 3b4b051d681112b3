package fixtures.flow.wrapper;

import java.io.IOException;
import java.io.Serializable;
import java.rmi.MarshalledObject;

/** The parameter's type makes the lambda serializable. */
public class SerializableClosureHandedToWrapper {
  interface Command extends Serializable {
    void run();
  }

  static Object marshalled(Command task) throws IOException {
    return new MarshalledObject<>(task);
  }

  static Object scheduled() throws IOException {
    return marshalled(() -> System.gc());
  }

  static Object payload() {
    Command task = () -> System.gc();
    return task;
  }
}
