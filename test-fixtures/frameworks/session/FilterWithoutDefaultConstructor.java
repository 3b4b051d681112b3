package fixtures.frameworks.session;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;

/** It is written, and cannot be read: the superclass has no constructor without arguments. */
public final class FilterWithoutDefaultConstructor {
  private abstract static class Filter {
    private final String name;

    Filter(String name) {
      this.name = name;
    }
  }

  // expect: superclass-without-no-arg-constructor
  private static final class ByPrice extends Filter implements Serializable {
    ByPrice() {
      super("price");
    }
  }

  static void send(HttpSession session) {
    session.setAttribute("filter", new ByPrice());
  }
}
