package fixtures.capture.innerclass;

import java.util.HashMap;
import java.util.Map;

/** A plain map, filled in the method. */
public class DoubleBraceReplaced {
  Map<String, Integer> stock() {
    Map<String, Integer> stock = new HashMap<>();
    stock.put("pen", 3);
    stock.put("ink", 1);
    return stock;
  }

  static Object payload() {
    return new DoubleBraceReplaced().stock();
  }
}
