package fixtures.protocol.ineffective;

import java.io.Serializable;

/** Only the superclasses are searched. */
public class DefaultReadResolveOfInterface implements Resolved {
  private static final long serialVersionUID = 1L;

  static Object payload() {
    return new DefaultReadResolveOfInterface();
  }

  static boolean shows(Object back) {
    return back instanceof DefaultReadResolveOfInterface;
  }
}

interface Resolved extends Serializable {
  default Object readResolve() { // expect: ineffective-serialization-member proved "do not get it"
    return "resolved";
  }
}
