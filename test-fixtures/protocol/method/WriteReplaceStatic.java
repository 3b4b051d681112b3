package fixtures.protocol.method;

import java.io.Serializable;

/** A static method replaces nothing. */
public class WriteReplaceStatic implements Serializable {
  private static final long serialVersionUID = 1L;

  static Object writeReplace() { // expect: misdeclared-serialization-method "static"
    return "replaced";
  }

  static Object payload() {
    return new WriteReplaceStatic();
  }

  static boolean shows(Object back) {
    return !back.equals("replaced");
  }
}
