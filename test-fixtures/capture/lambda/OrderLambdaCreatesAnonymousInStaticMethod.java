package fixtures.capture.lambda;

import java.io.Serializable;

/** In a static method there is no `this` to capture. */
public class OrderLambdaCreatesAnonymousInStaticMethod {
  interface Locking extends Serializable {
    Object lock();
  }

  static Locking locking() {
    return () -> new Object() {};
  }

  static Object payload() {
    return locking();
  }
}
