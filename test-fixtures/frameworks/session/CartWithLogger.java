package fixtures.frameworks.session;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.logging.Logger;

/** A logger in a field is a part of this process. */
public final class CartWithLogger implements Serializable {
  // expect: unserializable-field via CartWithLogger.log
  private final Logger log = Logger.getLogger("cart");

  static void send(HttpSession session) {
    session.setAttribute("cart", new CartWithLogger());
  }
}
