package fixtures.capture.innerclass;

import java.util.HashMap;
import java.util.Map;

/** In a static method it is fine. */
public class DoubleBraceInStaticMethod {
  static Map<String, Integer> stock() {
    return new HashMap<>() {
      private static final long serialVersionUID = 1L;

      {
        put("pen", 3);
        put("ink", 1);
      }
    };
  }

  static Object payload() {
    return stock();
  }
}
