package fixtures.readback.transientfield;

import java.io.Serializable;
import java.util.concurrent.locks.ReentrantLock;

/** What was read is replaced by an object that was made in the usual way. */
public class LockSetInReadResolve implements Serializable {
  private static final long serialVersionUID = 1L;
  private final transient ReentrantLock lock = new ReentrantLock();

  boolean isFree() {
    return !lock.isLocked();
  }

  private Object readResolve() {
    return new LockSetInReadResolve();
  }

  static Object payload() {
    return new LockSetInReadResolve();
  }

  static boolean shows(Object back) {
    return !((LockSetInReadResolve) back).isFree();
  }
}
