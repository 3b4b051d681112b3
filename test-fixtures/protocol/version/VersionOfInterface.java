package fixtures.protocol.version;

import java.io.ObjectStreamClass;
import java.io.Serializable;

/** Classes do not get the version of their interface. */
public class VersionOfInterface implements Versioned {
  static Object payload() {
    return new VersionOfInterface();
  }

  static boolean shows(Object back) {
    return ObjectStreamClass.lookup(back.getClass()).getSerialVersionUID() != 7;
  }
}

interface Versioned extends Serializable {
  long serialVersionUID = 7L; // expect: misdeclared-serial-version-uid likely
}
