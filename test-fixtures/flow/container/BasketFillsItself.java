package fixtures.flow.container;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;

/** A collection of its own class puts something into itself while it is made. */
public class BasketFillsItself {
  static class Basket extends ArrayList<Object> {
    {
      add("list");
    }

    Basket(Object first) {
      add(first);
    }
  }

  static Object basket() {
    return new Basket(new Object());
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(basket()); // expect: unserializable-state-at-boundary "Object"
  }

  static Object payload() {
    return basket();
  }
}
