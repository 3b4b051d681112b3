package fixtures.protocol.version;

import java.io.ObjectStreamClass;
import java.io.Serializable;

/** A version that is not final does not count. */
public class VersionNotFinal implements Serializable {
  private static long serialVersionUID = 7L; // expect: misdeclared-serial-version-uid proved "not final"
  private final int amount = 1;

  int amount() {
    return amount;
  }

  static Object payload() {
    return new VersionNotFinal();
  }

  static boolean shows(Object back) {
    return ObjectStreamClass.lookup(back.getClass()).getSerialVersionUID() != 7;
  }
}
