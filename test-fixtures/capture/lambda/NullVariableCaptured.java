package fixtures.capture.lambda;

import java.io.Serializable;

/** A variable that holds null goes, whatever its type. */
public class NullVariableCaptured {
  interface Task extends Serializable {
    boolean run();
  }

  static Task task() {
    Thread worker = null;
    return () -> worker == null;
  }

  static Object payload() {
    return task();
  }
}
