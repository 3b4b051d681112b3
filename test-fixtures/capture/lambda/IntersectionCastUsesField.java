package fixtures.capture.lambda;

import java.io.Serializable;

/** The cast makes it serializable, and so carries `this`. */
public class IntersectionCastUsesField {
  private int limit = 3;

  Runnable task() {
    return (Runnable & Serializable) () -> System.out.println(limit); // expect: lambda-captures-unserializable-this "limit"
  }

  static Object payload() {
    return new IntersectionCastUsesField().task();
  }
}
