package fixtures.protocol.version;

import java.io.ObjectStreamClass;
import java.io.Serializable;

/** A boxed version does not count. */
public class VersionBoxed implements Serializable {
  private static final Long serialVersionUID = 7L; // expect: misdeclared-serial-version-uid proved "not a `long`"
  private final int amount = 1;

  int amount() {
    return amount;
  }

  static Object payload() {
    return new VersionBoxed();
  }

  static boolean shows(Object back) {
    return ObjectStreamClass.lookup(back.getClass()).getSerialVersionUID() != 7;
  }
}
