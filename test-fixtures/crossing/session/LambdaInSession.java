package fixtures.crossing.session;

import jakarta.servlet.http.HttpSession;
import java.util.function.Supplier;

/** A plain lambda in the session. */
public class LambdaInSession {
  void keep(HttpSession session) {
    Supplier<String> greeting = () -> "hello";
    session.setAttribute("greeting", greeting); // expect: unserializable-value-at-boundary
  }

  static Object payload() {
    Supplier<String> greeting = () -> "hello";
    return greeting;
  }
}
