package fixtures.capture.lambda;

import java.io.Serializable;

/** An anonymous class in the lambda makes it capture `this`, even when that class uses nothing. */
public class OrderLambdaCreatesAnonymous {
  interface Locking extends Serializable {
    Object lock();
  }

  Locking locking() {
    return () -> new Object() {}; // expect: lambda-captures-unserializable-this
  }

  static Object payload() {
    return new OrderLambdaCreatesAnonymous().locking();
  }
}
