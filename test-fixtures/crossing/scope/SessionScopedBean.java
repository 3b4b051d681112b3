package fixtures.crossing.scope;

import jakarta.enterprise.context.SessionScoped;

/** The scope outlives the request: its beans are written with the session. */
@SessionScoped
public class SessionScopedBean { // expect: unserializable-value-at-boundary likely "SessionScoped"
  int visits;

  static Object payload() {
    return new SessionScopedBean();
  }
}
