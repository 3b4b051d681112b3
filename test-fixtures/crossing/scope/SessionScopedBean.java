package fixtures.crossing.scope;

import jakarta.enterprise.context.SessionScoped;

/** The scope outlives the request: its beans are written with the session. */
@SessionScoped
public class SessionScopedBean { // expect-missing: unserializable-value-at-boundary because only a subclass out of view could be serializable, and the container makes objects of this class
  int visits;

  static Object payload() {
    return new SessionScopedBean();
  }
}
