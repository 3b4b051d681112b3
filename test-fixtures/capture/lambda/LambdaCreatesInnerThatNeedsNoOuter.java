package fixtures.capture.lambda;

import java.io.Serializable;
import java.util.function.Supplier;

/** Each call makes an object of an inner class that uses nothing of the one around it. */
public class LambdaCreatesInnerThatNeedsNoOuter {
  interface Source<T> extends Supplier<T>, Serializable {}

  private final Thread worker = new Thread();
  private final int size = 3;

  class Line {
    String text(int length) {
      return "-".repeat(length);
    }
  }

  Source<String> source() {
    return () -> new Line().text(size); // expect: lambda-captures-unserializable-this
  }

  static Object payload() {
    return new LambdaCreatesInnerThatNeedsNoOuter().source();
  }
}
