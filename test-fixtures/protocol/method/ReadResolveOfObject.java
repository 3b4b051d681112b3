package fixtures.protocol.method;

import java.io.Serializable;

/** A singleton that comes back as itself. */
public class ReadResolveOfObject implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final ReadResolveOfObject ONLY = new ReadResolveOfObject();

  private Object readResolve() {
    return ONLY;
  }

  static Object payload() {
    return ONLY;
  }

  static boolean shows(Object back) {
    return back != ONLY;
  }
}
