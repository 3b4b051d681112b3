package fixtures.readback.readresolve;

import java.io.Serializable;

/** The subclass has one of its own. */
public class PrivateOfEach implements Serializable {
  private static final long serialVersionUID = 1L;

  static class Marker implements Serializable {
    private static final long serialVersionUID = 1L;

    private Object readResolve() {
      return Nothing.ONLY;
    }
  }

  static class Nothing extends Marker {
    private static final long serialVersionUID = 1L;
    static final Nothing ONLY = new Nothing();

    private Object readResolve() {
      return ONLY;
    }
  }

  static Object payload() {
    return Nothing.ONLY;
  }

  static boolean shows(Object back) {
    return back != Nothing.ONLY;
  }
}
