package fixtures.capture.lambda;

import java.io.Serializable;

/** The target type is a type variable bounded by Runnable and Serializable. */
public class BoundedTypeVariableTarget {
  private int limit = 3;

  static <T extends Runnable & Serializable> T shipped(T task) {
    return task;
  }

  Object task() {
    return shipped(() -> System.out.println(limit)); // expect: lambda-captures-unserializable-this "limit"
  }

  static Object payload() {
    return new BoundedTypeVariableTarget().task();
  }
}
