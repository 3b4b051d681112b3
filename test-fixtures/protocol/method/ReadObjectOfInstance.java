package fixtures.protocol.method;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;

/** The hook of an instance is called. */
public class ReadObjectOfInstance implements Serializable {
  private static final long serialVersionUID = 1L;
  private static boolean isCalled;

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    isCalled = true;
    in.defaultReadObject();
  }

  static Object payload() {
    return new ReadObjectOfInstance();
  }

  static boolean shows(Object back) {
    return !isCalled;
  }
}
