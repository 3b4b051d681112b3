package fixtures.protocol.ineffective;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;

/** The hook of a superclass that is not serializable is never called. */
public class PlainSuperclassWithReadObject extends PlainRead implements Serializable {
  private static final long serialVersionUID = 1L;

  static Object payload() {
    return new PlainSuperclassWithReadObject();
  }

  static boolean shows(Object back) {
    return !PlainRead.isCalled;
  }
}

class PlainRead {
  static boolean isCalled;

  private void readObject(ObjectInputStream in) throws IOException { // expect: ineffective-serialization-member proved "not serializable"
    isCalled = true;
  }
}
