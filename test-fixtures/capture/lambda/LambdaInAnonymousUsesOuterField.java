package fixtures.capture.lambda;

import java.io.Serializable;
import java.util.function.Supplier;

/** The outer field is reached through the anonymous object, which goes along. */
public class LambdaInAnonymousUsesOuterField {
  private String state = "done";

  interface Task extends Serializable {
    String run();
  }

  Supplier<Task> tasks() {
    return new Supplier<>() {
      @Override
      public Task get() {
        return () -> state; // expect: lambda-captures-unserializable-this
      }
    };
  }

  static Object payload() {
    return new LambdaInAnonymousUsesOuterField().tasks().get();
  }
}
