package fixtures.capture.lambda;

import java.io.Serializable;
import java.util.List;

/** Both values can go. */
public class VariableOfTwoGoodTypes {
  interface Task extends Serializable {
    String run();
  }

  static Task task(boolean quiet) {
    Object target = quiet ? "none" : List.of("out");
    return () -> "to " + target;
  }

  static Object payload() {
    return task(false);
  }
}
