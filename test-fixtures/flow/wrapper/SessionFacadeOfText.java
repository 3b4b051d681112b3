package fixtures.flow.wrapper;

import javax.servlet.http.HttpSession;

/** The caller keeps a text. */
public class SessionFacadeOfText {
  static class Basket {
    int items = 1;
  }

  static final class Sessions {
    private final HttpSession session;

    Sessions(HttpSession session) {
      this.session = session;
    }

    void keep(Class<?> key, Object value) {
      session.setAttribute(key.getName(), value);
    }
  }

  static void remember(Sessions sessions) {
    sessions.keep(Basket.class, "items: " + new Basket().items);
  }

  static Object payload() {
    return "items: " + new Basket().items;
  }
}
