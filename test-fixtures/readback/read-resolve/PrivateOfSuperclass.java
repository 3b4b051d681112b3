package fixtures.readback.readresolve;

import java.io.Serializable;

/** The subclass is read as it is, and there are two of what was to be one. */
public class PrivateOfSuperclass implements Serializable {
  private static final long serialVersionUID = 1L;

  static class Marker implements Serializable {
    private static final long serialVersionUID = 1L;
    static final Marker NONE = new Nothing();

    private Object readResolve() { // expect: private-read-resolve-not-inherited
      return NONE;
    }
  }

  static class Nothing extends Marker {
    private static final long serialVersionUID = 1L;
  }

  static Object payload() {
    return Marker.NONE;
  }

  static boolean shows(Object back) {
    return back != Marker.NONE;
  }
}
