package fixtures.state.alternatives;

import java.io.Serializable;

/** The constructor that runs leaves the field null. */
public class NoLockOfOtherConstructor implements Serializable {
  private static final long serialVersionUID = 1L;
  private Object lock; // expect: unserializable-field likely via NoLockOfOtherConstructor.lock

  NoLockOfOtherConstructor() {}

  NoLockOfOtherConstructor(boolean isShared) {
    lock = new Object();
  }

  static Object payload() {
    return new NoLockOfOtherConstructor(); // verdict: passes
  }
}
