package fixtures.frameworks.session;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** {@link OptionalUser}, mended: the name itself. */
public final class UserName {
  static void send(HttpSession session) {
    Optional.of("ada").ifPresent(name -> session.setAttribute("user", name));
  }
}
