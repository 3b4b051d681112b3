package fixtures.protocol.lock;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;

/** Nobody else knows the object while it is read. */
public class ReadObjectSynchronized implements Serializable {
  private static final long serialVersionUID = 1L;

  private synchronized void readObject(ObjectInputStream in) // expect: synchronized-serialization-method proved "no other thread"
      throws IOException, ClassNotFoundException {
    in.defaultReadObject();
  }

  static Object payload() { // verdict: passes
    return new ReadObjectSynchronized();
  }
}
