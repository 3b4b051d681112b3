package fixtures.protocol.method;

import java.io.Serializable;

/** A singleton that comes back as another object: the result must be Object. */
public class ReadResolveOfOwnType implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final ReadResolveOfOwnType ONLY = new ReadResolveOfOwnType();

  private ReadResolveOfOwnType readResolve() { // expect: misdeclared-serialization-method "gives back a `ReadResolveOfOwnType`"
    return ONLY;
  }

  static Object payload() {
    return ONLY;
  }

  static boolean shows(Object back) {
    return back != ONLY;
  }
}
