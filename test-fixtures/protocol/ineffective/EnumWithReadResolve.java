package fixtures.protocol.ineffective;


/** The constants of enums are written by name. */
public enum EnumWithReadResolve {
  RED;

  private static boolean isCalled;

  private Object readResolve() { // expect: ineffective-serialization-member proved "by name"
    isCalled = true;
    return this;
  }

  static Object payload() {
    return RED;
  }

  static boolean shows(Object back) {
    return !isCalled;
  }
}
