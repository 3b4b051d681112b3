package fixtures.protocol.override;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;

/** The method of the subclass names its field by {@code this}. */
public class ReadObjectCallsOverriddenByThis extends CountingParent {
  private static final long serialVersionUID = 1L;
  private static boolean isEmpty;
  private final int[] parts;

  ReadObjectCallsOverriddenByThis(int... parts) {
    this.parts = parts;
  }

  @Override
  int size() {
    isEmpty = this.parts == null;
    return 0;
  }

  static Object payload() {
    return new ReadObjectCallsOverriddenByThis(1, 2);
  }

  static boolean shows(Object back) {
    return isEmpty;
  }
}

class CountingParent implements Serializable {
  private static final long serialVersionUID = 1L;

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    if (size() > 0) { // expect: overridable-call-in-read-object proved
      throw new IOException("not read yet");
    }
  }

  int size() {
    return 0;
  }
}
