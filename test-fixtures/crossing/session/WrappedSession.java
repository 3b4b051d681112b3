package fixtures.crossing.session;

import java.util.Locale;
import javax.servlet.http.HttpSession;

/** A wrapper class of the project around the session. */
public class WrappedSession {
  private final HttpSession session;

  WrappedSession(HttpSession session) {
    this.session = session;
  }

  void remember(String key, Object value) {
    session.setAttribute(key, value);
  }

  static void login(HttpSession session) {
    WrappedSession wrapped = new WrappedSession(session);
    wrapped.remember("locale", Locale.ROOT);
    wrapped.remember("thread", Thread.currentThread()); // expect: unserializable-value-at-boundary "Thread"
  }

  static Object payload() {
    return Thread.currentThread();
  }
}
