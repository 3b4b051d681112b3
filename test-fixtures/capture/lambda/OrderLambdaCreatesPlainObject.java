package fixtures.capture.lambda;

import java.io.Serializable;

/** A plain `new Object()` captures nothing. */
public class OrderLambdaCreatesPlainObject {
  interface Locking extends Serializable {
    Object lock();
  }

  Locking locking() {
    return () -> new Object();
  }

  static Object payload() {
    return new OrderLambdaCreatesPlainObject().locking();
  }
}
