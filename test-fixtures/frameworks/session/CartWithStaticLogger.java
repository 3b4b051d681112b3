package fixtures.frameworks.session;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.logging.Logger;

/** {@link CartWithLogger}, mended: the logger belongs to the class. */
public final class CartWithStaticLogger implements Serializable {
  private static final Logger LOG = Logger.getLogger("cart");
  private final String owner = LOG.getName();

  static void send(HttpSession session) {
    session.setAttribute("cart", new CartWithStaticLogger());
  }
}
