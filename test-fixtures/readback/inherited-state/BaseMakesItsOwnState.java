package fixtures.readback.inheritedstate;

import java.io.Serializable;
import java.util.concurrent.locks.ReentrantLock;

/** The constructor that runs on reading sets all that the superclass has. */
public class BaseMakesItsOwnState extends LockedBase implements Serializable {
  private static final long serialVersionUID = 1L;

  static Object payload() {
    return new BaseMakesItsOwnState();
  }

  static boolean shows(Object back) {
    return !((BaseMakesItsOwnState) back).isFree();
  }
}

class LockedBase {
  private final ReentrantLock lock = new ReentrantLock();

  boolean isFree() {
    return !lock.isLocked();
  }
}
