package fixtures.capture.innerclass;

import java.util.HashMap;

/** A member class that is serializable through its superclass. */
public class MemberSubclassOfHashMap {
  class Stock extends HashMap<String, Integer> { // expect: inner-class-carries-unserializable-outer
    private static final long serialVersionUID = 1L;
  }

  Stock stock() {
    Stock stock = new Stock();
    stock.put("pen", 3);
    return stock;
  }

  static Object payload() {
    return new MemberSubclassOfHashMap().stock();
  }
}
