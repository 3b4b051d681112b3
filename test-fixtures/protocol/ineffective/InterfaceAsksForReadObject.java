package fixtures.protocol.ineffective;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;

/** Who implements the interface has a public method, which serialization does not call. */
public class InterfaceAsksForReadObject implements Restorable {
  private static final long serialVersionUID = 1L;
  private static boolean called;

  @Override
  public void readObject(ObjectInputStream in) {
    called = true;
  }

  static Object payload() {
    return new InterfaceAsksForReadObject();
  }

  static boolean shows(Object back) {
    return !called;
  }
}

interface Restorable extends Serializable {
  void readObject(ObjectInputStream in) throws IOException; // expect: ineffective-serialization-member
}
