package fixtures.capture.lambda;

import java.io.Serializable;
import java.util.function.Supplier;

/** The helper only calls what it is given, so the lambda goes nowhere. */
public class ArgumentOnlyCalled {

  interface Step extends Serializable, Supplier<String> {}

  private final String name = String.valueOf("night shift");

  private static String timed(Step step) {
    long start = System.nanoTime();
    String result = step.get();
    return result + (System.nanoTime() - start > 0 ? "" : "!");
  }

  private static String guarded(Step step) {
    try {
      return timed(step);
    } catch (IllegalStateException closed) {
      return "";
    }
  }

  private String report() {
    return guarded(() -> "report of the " + name);
  }

  static Object payload() {
    return new ArgumentOnlyCalled().report();
  }
}
