package fixtures.capture.methodreference;

import java.io.Serializable;

/** The cast reference is to a static method. */
public class IntersectionCastOfStatic {
  private static void print() {}

  Runnable task() {
    return (Runnable & Serializable) IntersectionCastOfStatic::print;
  }

  static Object payload() {
    return new IntersectionCastOfStatic().task();
  }
}
