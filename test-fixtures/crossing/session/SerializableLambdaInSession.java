package fixtures.crossing.session;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.function.Supplier;

/** A serializable lambda in the session. */
public class SerializableLambdaInSession {
  interface Greeting extends Supplier<String>, Serializable {}

  void keep(HttpSession session) {
    Greeting greeting = () -> "hello";
    session.setAttribute("greeting", greeting);
  }

  static Object payload() {
    Greeting greeting = () -> "hello";
    return greeting;
  }
}
