package fixtures.flow.container;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;

/** A collection of its own class puts only texts into itself while it is made. */
public class BasketFillsItselfWithTexts {
  static class Basket extends ArrayList<Object> {
    {
      add("list");
    }

    Basket(Object first) {
      add(first);
    }
  }

  static Object basket() {
    return new Basket("pen");
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(basket());
  }

  static Object payload() {
    return basket();
  }
}
