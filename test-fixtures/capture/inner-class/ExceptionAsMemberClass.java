package fixtures.capture.innerclass;

/** An exception class is serializable by birth, and as a member class carries its outer. */
public class ExceptionAsMemberClass {
  class OutOfStock extends Exception { // expect: inner-class-carries-unserializable-outer "OutOfStock"
    private static final long serialVersionUID = 1L;
  }

  Exception check() {
    return new OutOfStock();
  }

  static Object payload() {
    return new ExceptionAsMemberClass().check();
  }
}
