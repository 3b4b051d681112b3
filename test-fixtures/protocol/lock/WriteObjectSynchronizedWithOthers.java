package fixtures.protocol.lock;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The lock keeps others from changing the object meanwhile. */
public class WriteObjectSynchronizedWithOthers implements Serializable {
  private static final long serialVersionUID = 1L;
  private int amount;

  synchronized void add(int more) {
    amount += more;
  }

  private synchronized void writeObject(ObjectOutputStream out) throws IOException {
    out.defaultWriteObject();
  }

  static Object payload() {
    return new WriteObjectSynchronizedWithOthers();
  }
}
