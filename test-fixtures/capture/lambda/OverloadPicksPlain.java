package fixtures.capture.lambda;

import java.io.Serializable;
import java.util.function.Predicate;

/** The cast picks the overload that keeps the lambda here; nothing is written of it. */
public class OverloadPicksPlain {
  private int limit = 3;

  interface SerializableTest extends Predicate<Integer>, Serializable {}

  static Object filter(Predicate<Integer> test) {
    return "local";
  }

  static Object filter(SerializableTest test) {
    return test;
  }

  Object small() {
    return filter((Predicate<Integer>) size -> size < limit);
  }

  static Object payload() {
    return new OverloadPicksPlain().small();
  }
}
