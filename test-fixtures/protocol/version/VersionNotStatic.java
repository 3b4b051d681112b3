package fixtures.protocol.version;

import java.io.ObjectStreamClass;
import java.io.Serializable;

/** A version of each object does not count. */
public class VersionNotStatic implements Serializable {
  private final long serialVersionUID = 7L; // expect: misdeclared-serial-version-uid proved "not static"
  private final int amount = 1;

  int amount() {
    return amount;
  }

  static Object payload() {
    return new VersionNotStatic();
  }

  static boolean shows(Object back) {
    return ObjectStreamClass.lookup(back.getClass()).getSerialVersionUID() != 7;
  }
}
