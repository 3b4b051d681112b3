package fixtures.crossing.session;

import jakarta.servlet.http.HttpSession;

/** A class goes by its name, whatever its objects are. */
public class ClassInSession {
  void store(HttpSession session) {
    session.setAttribute("type", Thread.class);
  }

  static Object payload() {
    return Thread.class;
  }
}
