package fixtures.protocol.method;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** A hook that gives something back is never called. */
public class WriteObjectGivesResult implements Serializable {
  private static final long serialVersionUID = 1L;
  private static boolean isCalled;

  private boolean writeObject(ObjectOutputStream out) throws IOException { // expect: misdeclared-serialization-method "gives back a `boolean`"
    isCalled = true;
    out.defaultWriteObject();
    return true;
  }

  static Object payload() {
    return new WriteObjectGivesResult();
  }

  static boolean shows(Object back) {
    return !isCalled;
  }
}
