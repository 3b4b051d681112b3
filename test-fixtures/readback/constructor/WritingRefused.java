package fixtures.readback.constructor;

import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** Nobody is to write it, so nobody has to read it. */
public class WritingRefused extends RefusedBase implements Serializable { // verdict: fails
  private static final long serialVersionUID = 1L;

  WritingRefused() {
    super(1);
  }

  private void writeObject(ObjectOutputStream out) throws IOException {
    throw new NotSerializableException(getClass().getName());
  }

  static Object payload() {
    return new WritingRefused();
  }
}

class RefusedBase {
  RefusedBase(int size) {}
}
