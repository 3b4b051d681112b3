package fixtures.capture.methodreference;

import java.io.Serializable;

/** A text literal is bound. */
public class LiteralBound {
  interface Test extends Serializable {
    boolean test(Object other);
  }

  static Object payload() {
    Test test = "turnover"::equals;
    return test;
  }
}
