package fixtures.state.alternatives;

import java.io.Serializable;

/** Whichever constructor runs, a lock is made: by itself or by the one that it calls. */
public class LockOfEveryConstructor implements Serializable {
  private static final long serialVersionUID = 1L;
  private Object lock; // expect: unserializable-field proved via LockOfEveryConstructor.lock

  LockOfEveryConstructor() {
    this(1);
  }

  LockOfEveryConstructor(int permits) {
    lock = new Object();
  }

  LockOfEveryConstructor(String name) {
    makeLock();
  }

  private void makeLock() {
    lock = new Object();
  }

  static Object payload() {
    return new LockOfEveryConstructor("gate");
  }
}
