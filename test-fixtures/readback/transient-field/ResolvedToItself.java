package fixtures.readback.transientfield;

import java.io.Serializable;

/** What it is resolved to is itself, with nothing set. */
public class ResolvedToItself implements Serializable {
  private static final long serialVersionUID = 1L;
  private transient Object lock = new Object(); // expect: transient-field-not-restored likely

  int locked() {
    synchronized (lock) {
      return 1;
    }
  }

  private Object readResolve() {
    return this;
  }

  static Object payload() {
    return new ResolvedToItself();
  }

  static boolean shows(Object back) {
    try {
      ((ResolvedToItself) back).locked();
      return false;
    } catch (NullPointerException exception) {
      return true;
    }
  }
}
