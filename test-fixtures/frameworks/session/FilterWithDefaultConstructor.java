package fixtures.frameworks.session;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;

/** {@link FilterWithoutDefaultConstructor}, mended: the reader can begin with it. */
public final class FilterWithDefaultConstructor {
  private abstract static class Filter {
    private String name;

    Filter() {}

    Filter(String name) {
      this.name = name;
    }
  }

  private static final class ByPrice extends Filter implements Serializable {
    ByPrice() {
      super("price");
    }
  }

  static void send(HttpSession session) {
    session.setAttribute("filter", new ByPrice());
  }
}
