package fixtures.frameworks.session;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;

/** {@link LambdaInSession}, mended: the type of the lambda is serializable. */
public final class SerializableLambdaInSession {
  private static final class Later {
    private interface Text extends Serializable {
      String get();
    }
  }

  static void send(HttpSession session) {
    Later.Text greeting = () -> "hello";
    session.setAttribute("greeting", greeting);
  }
}
