package fixtures.crossing.session;

import java.util.Optional;
import javax.servlet.http.HttpSession;

/** The old putValue is the same boundary. */
public class OldPutValue {
  @SuppressWarnings("deprecation")
  void keep(HttpSession session) {
    session.putValue("user", Optional.of("Ada")); // expect: unserializable-collection-view-at-boundary "Optional"
  }

  static Object payload() {
    return Optional.of("Ada");
  }
}
