package fixtures.capture.innerclass;

import java.util.HashMap;
import java.util.Map;

/** Double-brace initialisation makes an anonymous subclass with the outer object. */
public class DoubleBraceInInstanceMethod {
  Map<String, Integer> stock() {
    return new HashMap<>() { // expect: inner-class-carries-unserializable-outer
      private static final long serialVersionUID = 1L;

      {
        put("pen", 3);
        put("ink", 1);
      }
    };
  }

  static Object payload() {
    return new DoubleBraceInInstanceMethod().stock();
  }
}
