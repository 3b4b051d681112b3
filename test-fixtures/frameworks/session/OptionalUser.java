package fixtures.frameworks.session;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** An optional is no value to be kept. */
public final class OptionalUser {
  static void send(HttpSession session) {
    // expect: unserializable-collection-view-at-boundary
    session.setAttribute("user", Optional.of("ada"));
  }
}
