package fixtures.capture.innerclass;

import java.io.Serializable;

/** A local class in an instance method carries the outer object. */
public class LocalClassInInstanceMethod {
  Object line() {
    class Line implements Serializable { // expect: inner-class-carries-unserializable-outer "Line"
      private static final long serialVersionUID = 1L;
      int amount = 1;
    }
    return new Line();
  }

  static Object payload() {
    return new LocalClassInInstanceMethod().line();
  }
}
