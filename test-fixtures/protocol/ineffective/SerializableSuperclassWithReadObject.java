package fixtures.protocol.ineffective;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;

/** The hook of each serializable class is called. */
public class SerializableSuperclassWithReadObject extends SerializableRead {
  private static final long serialVersionUID = 1L;

  static Object payload() {
    return new SerializableSuperclassWithReadObject();
  }

  static boolean shows(Object back) {
    return !SerializableRead.isCalled;
  }
}

class SerializableRead implements Serializable {
  private static final long serialVersionUID = 1L;
  static boolean isCalled;

  private void readObject(ObjectInputStream in) throws IOException {
    isCalled = true;
  }
}
