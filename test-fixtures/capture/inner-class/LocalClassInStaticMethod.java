package fixtures.capture.innerclass;

import java.io.Serializable;

/** A local class in a static method does not. */
public class LocalClassInStaticMethod {
  static Object line() {
    class Line implements Serializable {
      private static final long serialVersionUID = 1L;
      int amount = 1;
    }
    return new Line();
  }

  static Object payload() {
    return line();
  }
}
