package fixtures.readback.transientfield;

import java.io.Serializable;

/** A monitor of its own does not come back either. */
public class MonitorIsNull implements Serializable {
  private static final long serialVersionUID = 1L;
  private final transient Object monitor = new Object(); // expect: transient-field-not-restored
  private int count;

  int next() {
    synchronized (monitor) {
      return ++count;
    }
  }

  static Object payload() {
    return new MonitorIsNull();
  }

  static boolean shows(Object back) {
    int before = ((MonitorIsNull) payload()).next();
    try {
      return ((MonitorIsNull) back).next() != before;
    } catch (NullPointerException lost) {
      return true;
    }
  }
}
