package fixtures.state.alternatives;

import java.io.Serializable;

/** Only an object that was used before it is written has a lock. */
public class LockMadeWhenFirstUsed implements Serializable {
  private static final long serialVersionUID = 1L;
  private Object lock; // expect: unserializable-field likely via LockMadeWhenFirstUsed.lock

  Object lock() {
    if (lock == null) {
      lock = new Object();
    }
    return lock;
  }

  static Object payload() {
    return new LockMadeWhenFirstUsed(); // verdict: passes
  }
}
