package fixtures.state.inherited;

import java.io.Serializable;

/** A private no-arg constructor does not help. */
public class SuperclassWithPrivateNoArgConstructor {
  static class Base {
    private Base() {}
  }

  static class Line extends Base implements Serializable { // expect: superclass-without-no-arg-constructor
    private static final long serialVersionUID = 1L;
  }

  static Object payload() {
    return new Line();
  }
}
