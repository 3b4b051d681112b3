package fixtures.state.alternatives;

import java.io.Serializable;

/** One of two constructors leaves the field null. */
public class LockOfOneConstructor implements Serializable {
  private static final long serialVersionUID = 1L;
  private Object lock; // expect: unserializable-field likely via LockOfOneConstructor.lock

  LockOfOneConstructor() {}

  LockOfOneConstructor(boolean isShared) {
    lock = new Object();
  }

  static Object payload() {
    return new LockOfOneConstructor(true);
  }
}
