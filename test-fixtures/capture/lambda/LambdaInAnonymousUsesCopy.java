package fixtures.capture.lambda;

import java.io.Serializable;
import java.util.function.Supplier;

/** The value is copied inside the anonymous class. */
public class LambdaInAnonymousUsesCopy {
  private String state = "done";

  interface Task extends Serializable {
    String run();
  }

  Supplier<Task> tasks() {
    return new Supplier<>() {
      @Override
      public Task get() {
        String copy = state;
        return () -> copy;
      }
    };
  }

  static Object payload() {
    return new LambdaInAnonymousUsesCopy().tasks().get();
  }
}
