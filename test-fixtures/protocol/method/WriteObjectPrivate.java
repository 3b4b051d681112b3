package fixtures.protocol.method;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** A hook that is private is called. */
public class WriteObjectPrivate implements Serializable {
  private static final long serialVersionUID = 1L;
  private static boolean isCalled;

  private void writeObject(ObjectOutputStream out) throws IOException {
    isCalled = true;
    out.defaultWriteObject();
  }

  static Object payload() {
    return new WriteObjectPrivate();
  }

  static boolean shows(Object back) {
    return !isCalled;
  }
}
