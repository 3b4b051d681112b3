package fixtures.readback.transientfield;

import java.io.Serializable;
import java.util.concurrent.locks.ReentrantLock;

/** Nothing runs initialisers when the object is read, so the lock is gone. */
public class LockSetInInitializer implements Serializable {
  private static final long serialVersionUID = 1L;
  private final transient ReentrantLock lock = new ReentrantLock(); // expect: transient-field-not-restored likely "`LockSetInInitializer.lock` is null after reading back"
  private int count;

  int next() {
    lock.lock();
    try {
      return ++count;
    } finally {
      lock.unlock();
    }
  }

  static Object payload() {
    return new LockSetInInitializer();
  }

  static boolean shows(Object back) {
    int before = ((LockSetInInitializer) payload()).next();
    try {
      return ((LockSetInInitializer) back).next() != before;
    } catch (NullPointerException lost) {
      return true;
    }
  }
}
