package fixtures.protocol.version;

import java.io.ObjectStreamClass;

/** Nobody asks a class that is not serializable. */
public class VersionOfPlainClass {
  private static final long serialVersionUID = 7L; // expect: misdeclared-serial-version-uid proved "not serializable"

  static Object payload() {
    return "beside";
  }

  static boolean shows(Object back) {
    return ObjectStreamClass.lookup(VersionOfPlainClass.class) == null;
  }
}
