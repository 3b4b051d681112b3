package fixtures.crossing.scope;

import jakarta.enterprise.context.SessionScoped;

/** No subclass could be serializable either. */
@SessionScoped
public final class FinalSessionScopedBean { // expect: unserializable-value-at-boundary "SessionScoped"
  int visits;

  static Object payload() {
    return new FinalSessionScopedBean();
  }
}
