package fixtures.frameworks.session;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** {@link PlainCart}, mended: it says that it is serializable. */
public final class SerializableCart implements Serializable {
  private final List<String> names = new ArrayList<>(List.of("tea"));

  static void send(HttpSession session) {
    session.setAttribute("cart", new SerializableCart());
  }
}
