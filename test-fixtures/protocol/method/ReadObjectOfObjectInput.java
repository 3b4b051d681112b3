package fixtures.protocol.method;

import java.io.IOException;
import java.io.ObjectInput;
import java.io.Serializable;

/** A hook that takes the interface of the stream is never called. */
public class ReadObjectOfObjectInput implements Serializable {
  private static final long serialVersionUID = 1L;
  private static boolean isCalled;

  private void readObject(ObjectInput in) throws IOException { // expect: misdeclared-serialization-method "takes an `ObjectInput`"
    isCalled = true;
  }

  static Object payload() {
    return new ReadObjectOfObjectInput();
  }

  static boolean shows(Object back) {
    return !isCalled;
  }
}
