package fixtures.frameworks.session;

import jakarta.servlet.http.HttpSession;

/** A lambda of a plain type cannot be written. */
public final class LambdaInSession {
  private static final class Later {
    private interface Text {
      String get();
    }
  }

  static void send(HttpSession session) {
    Later.Text greeting = () -> "hello";
    session.setAttribute("greeting", greeting); // expect: unserializable-value-at-boundary
  }
}
