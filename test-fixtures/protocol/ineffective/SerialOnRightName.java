package fixtures.protocol.ineffective;

import java.io.Serial;
import java.io.Serializable;

/** The annotation on members that are what it says. */
public class SerialOnRightName implements Serializable {
  @Serial private static final long serialVersionUID = 7L;
  private static boolean isCalled;

  @Serial
  private Object readResolve() {
    isCalled = true;
    return this;
  }

  static Object payload() {
    return new SerialOnRightName();
  }

  static boolean shows(Object back) {
    return !isCalled;
  }
}
