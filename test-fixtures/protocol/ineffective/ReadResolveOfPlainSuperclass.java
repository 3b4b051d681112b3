package fixtures.protocol.ineffective;

import java.io.Serial;
import java.io.Serializable;

/** A superclass need not be serializable to give it to its subclasses. */
public class ReadResolveOfPlainSuperclass extends PlainResolved implements Serializable {
  private static final long serialVersionUID = 1L;

  static Object payload() {
    return new ReadResolveOfPlainSuperclass();
  }

  static boolean shows(Object back) {
    return back instanceof ReadResolveOfPlainSuperclass;
  }
}

class PlainResolved {
  @Serial
  protected Object readResolve() {
    return "resolved";
  }
}
