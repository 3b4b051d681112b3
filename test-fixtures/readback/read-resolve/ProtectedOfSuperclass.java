package fixtures.readback.readresolve;

import java.io.Serializable;

/** The subclass inherits it. */
public class ProtectedOfSuperclass implements Serializable {
  private static final long serialVersionUID = 1L;

  static class Marker implements Serializable {
    private static final long serialVersionUID = 1L;
    static final Marker NONE = new Nothing();

    protected Object readResolve() {
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
