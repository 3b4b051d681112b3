package fixtures.protocol.method;

import java.io.Serializable;

/** It is called whatever its access is. */
public class ReadResolvePublic implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final ReadResolvePublic ONLY = new ReadResolvePublic();

  public Object readResolve() {
    return ONLY;
  }

  static Object payload() {
    return ONLY;
  }

  static boolean shows(Object back) {
    return back != ONLY;
  }
}
