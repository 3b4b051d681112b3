package fixtures.capture.lambda;

import java.io.Serializable;

/** One of the two values that the variable may hold cannot go. */
public class VariableOfOneOfTwoTypes {
  interface Task extends Serializable {
    String run();
  }

  static Task task(boolean quiet) {
    Object target = quiet ? "none" : System.out;
    return () -> "to " + target; // expect: lambda-captures-unserializable-variable "target"
  }

  static Object payload() {
    return task(false);
  }
}
