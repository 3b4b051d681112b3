package fixtures.crossing.session;

import java.util.Locale;
import javax.servlet.http.HttpSession;

/** The wrapper is given the thread's name. */
public class WrappedSessionOfName {
  private final HttpSession session;

  WrappedSessionOfName(HttpSession session) {
    this.session = session;
  }

  void remember(String key, Object value) {
    session.setAttribute(key, value);
  }

  static void login(HttpSession session) {
    WrappedSessionOfName wrapped = new WrappedSessionOfName(session);
    wrapped.remember("locale", Locale.ROOT);
    wrapped.remember("thread", Thread.currentThread().getName());
  }

  static Object payload() {
    return Thread.currentThread().getName();
  }
}
