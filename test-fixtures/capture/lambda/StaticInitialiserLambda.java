package fixtures.capture.lambda;

import java.io.Serializable;
import java.util.List;

/** In static initialisers there is no `this`. */
public class StaticInitialiserLambda {
  private static String title = "turnover";
  private static final Task FIRST = () -> "# " + title;
  private static final Task SECOND;

  static {
    String text = title;
    SECOND = () -> "## " + text + FIRST.run();
  }

  interface Task extends Serializable {
    String run();
  }

  static Object payload() {
    return List.of(FIRST, SECOND);
  }
}
