package fixtures.capture.lambda;

import java.io.Serializable;

/** A class literal captures nothing. */
public class OrderLambdaUsesClassLiteral {
  interface Naming extends Serializable {
    String name();
  }

  Naming naming() {
    return () -> OrderLambdaUsesClassLiteral.class.getSimpleName();
  }

  static Object payload() {
    return new OrderLambdaUsesClassLiteral().naming();
  }
}
