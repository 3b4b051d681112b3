package fixtures.state.field;

import java.io.Serializable;

/** An empty array serves as a lock and is serializable. */
public class OrderWithArrayLock implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Object lock = new Object[0];
  private int amount;

  void add(int more) {
    synchronized (lock) {
      amount += more;
    }
  }

  static Object payload() {
    return new OrderWithArrayLock();
  }
}
