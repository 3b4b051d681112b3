package fixtures.capture.lambda;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The helper calls what it is given, and keeps it too. */
public class ArgumentKeptByCallee {

  interface Step extends Serializable, Supplier<String> {}

  private static final List<Step> HISTORY = new ArrayList<>();

  private final String name = String.valueOf("night shift");

  private static String timed(Step step) {
    HISTORY.add(step);
    return step.get();
  }

  private String report() {
    return timed(() -> "report of the " + name); // expect: lambda-captures-unserializable-this "name"
  }

  static Object payload() {
    new ArgumentKeptByCallee().report();
    return HISTORY.get(0);
  }
}
