package fixtures.capture.lambda;

import java.io.Serializable;

/** The cast lambda captures an int. */
public class IntersectionCastUsesCopy {
  private int limit = 3;

  Runnable task() {
    int limit = this.limit;
    return (Serializable & Runnable) () -> System.out.println(limit);
  }

  static Object payload() {
    return new IntersectionCastUsesCopy().task();
  }
}
