package fixtures.capture.lambda;

import java.io.Serializable;

/** The limit is copied. */
public class BoundedTypeVariableTargetOfCopy {
  private int limit = 3;

  static <T extends Runnable & Serializable> T shipped(T task) {
    return task;
  }

  Object task() {
    int limit = this.limit;
    return shipped(() -> System.out.println(limit));
  }

  static Object payload() {
    return new BoundedTypeVariableTargetOfCopy().task();
  }
}
