package fixtures.state.field;

import java.io.Serializable;

/** A lock object of class Object. */
public class OrderWithObjectLock implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Object lock = new Object(); // expect: unserializable-field via OrderWithObjectLock.lock
  private int amount;

  void add(int more) {
    synchronized (lock) {
      amount += more;
    }
  }

  static Object payload() {
    return new OrderWithObjectLock();
  }
}
