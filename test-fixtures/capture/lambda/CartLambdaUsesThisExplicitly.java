package fixtures.capture.lambda;

import java.io.Serializable;

/** `this` is handed on as an argument. */
public class CartLambdaUsesThisExplicitly {
  interface Task extends Serializable {
    String run();
  }

  Task task() {
    return () -> String.valueOf(this); // expect: lambda-captures-unserializable-this
  }

  static Object payload() {
    return new CartLambdaUsesThisExplicitly().task();
  }
}
