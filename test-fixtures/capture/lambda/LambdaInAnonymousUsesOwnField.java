package fixtures.capture.lambda;

import java.io.Serializable;
import java.util.function.Supplier;

/** `this` is the anonymous object, which is not serializable. */
public class LambdaInAnonymousUsesOwnField {
  interface Task extends Serializable {
    String run();
  }

  static Supplier<Task> tasks() {
    return new Supplier<>() {
      private String state = "done";

      @Override
      public Task get() {
        return () -> state; // expect: lambda-captures-unserializable-this "state"
      }
    };
  }

  static Object payload() {
    return tasks().get();
  }
}
