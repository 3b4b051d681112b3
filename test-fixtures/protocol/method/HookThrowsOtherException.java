package fixtures.protocol.method;

import java.io.ObjectOutputStream;
import java.io.Serializable;

/** What a hook throws does not matter to the JVM, though javac warns of it: only possible trouble. */
public class HookThrowsOtherException implements Serializable {
  private static final long serialVersionUID = 1L;
  private static boolean isCalled;

  private void writeObject(ObjectOutputStream out) throws Exception {
    isCalled = true;
    out.defaultWriteObject();
  }

  static Object payload() {
    return new HookThrowsOtherException();
  }

  static boolean shows(Object back) {
    return !isCalled;
  }
}
