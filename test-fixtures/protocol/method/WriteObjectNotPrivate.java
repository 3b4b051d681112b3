package fixtures.protocol.method;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** A hook that is not private is never called. */
public class WriteObjectNotPrivate implements Serializable {
  private static final long serialVersionUID = 1L;
  private static boolean isCalled;

  void writeObject(ObjectOutputStream out) throws IOException { // expect: misdeclared-serialization-method proved "not private"
    isCalled = true;
    out.defaultWriteObject();
  }

  static Object payload() {
    return new WriteObjectNotPrivate();
  }

  static boolean shows(Object back) {
    return !isCalled;
  }
}
