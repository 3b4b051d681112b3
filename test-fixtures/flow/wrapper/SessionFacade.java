package fixtures.flow.wrapper;

import javax.servlet.http.HttpSession;

/** A facade of the session keeps values under typed keys. */
public class SessionFacade {
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
    sessions.keep(Basket.class, new Basket()); // expect: unserializable-value-at-boundary proved "Basket"
  }

  static Object payload() {
    return new Basket();
  }
}
