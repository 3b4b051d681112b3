package fixtures.protocol.ineffective;

import java.io.Serial;
import java.io.Serializable;

/** The annotation promises what the name does not keep. */
public class SerialOnOtherName implements Serializable {
  @Serial private static final long serialVersionUid = 7L; // expect: ineffective-serialization-member proved "no member of this name"
  private static boolean isCalled;

  @Serial
  private Object readResolved() { // expect: ineffective-serialization-member proved "no member of this name"
    isCalled = true;
    return this;
  }

  static Object payload() {
    return new SerialOnOtherName();
  }

  static boolean shows(Object back) {
    return !isCalled;
  }
}
