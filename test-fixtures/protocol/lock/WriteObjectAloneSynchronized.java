package fixtures.protocol.lock;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The lock is taken nowhere else. */
public class WriteObjectAloneSynchronized implements Serializable {
  private static final long serialVersionUID = 1L;
  private int amount;

  void add(int more) {
    amount += more;
  }

  private synchronized void writeObject(ObjectOutputStream out) throws IOException { // expect: synchronized-serialization-method likely
    out.defaultWriteObject();
  }

  static Object payload() { // verdict: passes
    return new WriteObjectAloneSynchronized();
  }
}
