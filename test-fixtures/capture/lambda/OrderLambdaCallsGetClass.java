package fixtures.capture.lambda;

import java.io.Serializable;

/** `getClass()` is an instance method like any other. */
public class OrderLambdaCallsGetClass {
  interface Naming extends Serializable {
    String name();
  }

  Naming naming() {
    return () -> getClass().getSimpleName(); // expect: lambda-captures-unserializable-this
  }

  static Object payload() {
    return new OrderLambdaCallsGetClass().naming();
  }
}
