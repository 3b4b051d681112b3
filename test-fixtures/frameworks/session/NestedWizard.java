package fixtures.frameworks.session;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;

/** {@link InnerWizard}, mended: the step knows how many there are. */
public final class NestedWizard {
  private static final class Step implements Serializable {
    private int number = 1;
    private final int steps = 3;

    private boolean isLast() {
      return number == steps;
    }
  }

  static void send(HttpSession session) {
    session.setAttribute("step", new Step());
  }
}
