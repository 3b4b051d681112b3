package fixtures.capture.innerclass;

/** The exception class is static. */
public class ExceptionAsStaticClass {
  static class OutOfStock extends Exception {
    private static final long serialVersionUID = 1L;
  }

  Exception check() {
    return new OutOfStock();
  }

  static Object payload() {
    return new ExceptionAsStaticClass().check();
  }
}
