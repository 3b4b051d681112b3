package fixtures.capture.lambda;

import java.io.Serializable;

/** An exception of the JDK goes. */
public class CatchParameterOfJdkType {
  interface Task extends Serializable {
    String run();
  }

  static Task task() {
    try {
      return () -> "paid " + Integer.parseInt("ten");
    } finally {
      Integer.parseInt("10");
    }
  }

  static Task failed() {
    try {
      Integer.parseInt("ten");
      return task();
    } catch (NumberFormatException exception) {
      return () -> "failed: " + exception;
    }
  }

  static Object payload() {
    return failed();
  }
}
