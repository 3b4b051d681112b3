package fixtures.protocol.version;

import java.io.ObjectStreamClass;

/** Enums have no version. */
public enum VersionOfEnum {
  RED;

  private static final long serialVersionUID = 7L; // expect: misdeclared-serial-version-uid proved "by name"

  static Object payload() {
    return RED;
  }

  static boolean shows(Object back) {
    return ObjectStreamClass.lookup(back.getClass()).getSerialVersionUID() != 7;
  }
}
