package fixtures.frameworks.session;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;

/** The step of the wizard takes the wizard along. */
public final class InnerWizard {
  private int steps = 3;

  // expect: inner-class-carries-unserializable-outer
  private final class Step implements Serializable {
    private int number = 1;

    private boolean isLast() {
      return number == steps;
    }
  }

  static void send(HttpSession session) {
    session.setAttribute("step", new InnerWizard().new Step());
  }
}
