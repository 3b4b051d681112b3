package fixtures.readback.transientfield;

import java.io.Serializable;

/** An empty array is written and read like anything else. */
public class SerializableMonitor implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Object monitor = new Serializable[0];
  private int count;

  int next() {
    synchronized (monitor) {
      return ++count;
    }
  }

  static Object payload() {
    return new SerializableMonitor();
  }

  static boolean shows(Object back) {
    return ((SerializableMonitor) back).next() != 1;
  }
}
