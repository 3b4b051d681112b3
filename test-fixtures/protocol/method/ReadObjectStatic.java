package fixtures.protocol.method;

import java.io.ObjectInputStream;
import java.io.Serializable;

/** A static hook is never called. */
public class ReadObjectStatic implements Serializable {
  private static final long serialVersionUID = 1L;
  private static boolean isCalled;

  private static void readObject(ObjectInputStream in) { // expect: misdeclared-serialization-method proved "static"
    isCalled = true;
  }

  static Object payload() {
    return new ReadObjectStatic();
  }

  static boolean shows(Object back) {
    return !isCalled;
  }
}
