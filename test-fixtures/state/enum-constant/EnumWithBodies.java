package fixtures.state.enumconstant;

/** Constants with bodies go as well; so does the array of all. */
public enum EnumWithBodies {
  PLUS {
    private final Object lock = new Object();

    @Override
    int apply(int left, int right) {
      return lock.hashCode() * 0 + left + right;
    }
  },
  MINUS {
    @Override
    int apply(int left, int right) {
      return left - right;
    }
  };

  abstract int apply(int left, int right);

  static Object payload() {
    return values();
  }
}
