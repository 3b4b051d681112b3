package fixtures.crossing.session;

import javax.servlet.http.HttpSession;

/** A text by the old putValue. */
public class OldPutValueOfText {
  @SuppressWarnings("deprecation")
  void keep(HttpSession session) {
    session.putValue("user", "Ada");
  }

  static Object payload() {
    return "Ada";
  }
}
