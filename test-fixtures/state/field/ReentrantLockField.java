package fixtures.state.field;

import java.io.Serializable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Locks and semaphores are. */
public class ReentrantLockField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Lock lock = new ReentrantLock();
  private final Semaphore permits = new Semaphore(2);
  private final ReentrantReadWriteLock twoWay = new ReentrantReadWriteLock();

  static Object payload() {
    return new ReentrantLockField();
  }
}
