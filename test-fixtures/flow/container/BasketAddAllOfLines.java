package fixtures.flow.container;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;

/** A second list is added as a whole. */
public class BasketAddAllOfLines {
  static class Line {
    final int amount;

    Line(int amount) {
      this.amount = amount;
    }
  }

  static Object basket() {
    List<Object> extra = List.of(new Line(1), new Line(2));
    List<Object> basket = new ArrayList<>();
    basket.add("basket");
    basket.addAll(extra);
    return basket;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(basket()); // expect: unserializable-state-at-boundary proved "Line"
  }

  static Object payload() {
    return basket();
  }
}
