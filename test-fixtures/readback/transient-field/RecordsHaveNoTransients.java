package fixtures.readback.transientfield;

import java.io.Serializable;
import java.util.concurrent.locks.ReentrantLock;

/** Constructors of records and enum constants run as ever. */
public record RecordsHaveNoTransients(String name, Lane lane) implements Serializable {

  enum Lane {
    LEFT;

    private final transient ReentrantLock lock = new ReentrantLock();

    boolean isFree() {
      return !lock.isLocked();
    }
  }

  static Object payload() {
    return new RecordsHaveNoTransients("Ada", Lane.LEFT);
  }
}
