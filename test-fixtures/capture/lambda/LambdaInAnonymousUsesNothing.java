package fixtures.capture.lambda;

import java.io.Serializable;
import java.util.function.Supplier;

/** The lambda stands in an anonymous class of an instance method, and uses neither. */
public class LambdaInAnonymousUsesNothing {
  interface Task extends Serializable {
    String run();
  }

  Supplier<Task> tasks() {
    return new Supplier<>() {
      @Override
      public Task get() {
        return () -> "done";
      }
    };
  }

  static Object payload() {
    return new LambdaInAnonymousUsesNothing().tasks().get();
  }
}
