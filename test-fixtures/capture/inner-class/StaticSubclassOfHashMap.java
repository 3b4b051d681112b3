package fixtures.capture.innerclass;

import java.util.HashMap;

/** The same as a static class. */
public class StaticSubclassOfHashMap {
  static class Stock extends HashMap<String, Integer> {
    private static final long serialVersionUID = 1L;
  }

  Stock stock() {
    Stock stock = new Stock();
    stock.put("pen", 3);
    return stock;
  }

  static Object payload() {
    return new StaticSubclassOfHashMap().stock();
  }
}
