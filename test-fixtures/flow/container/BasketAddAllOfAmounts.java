package fixtures.flow.container;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;

/** The amounts are added as a whole. */
public class BasketAddAllOfAmounts {
  static class Line {
    final int amount;

    Line(int amount) {
      this.amount = amount;
    }
  }

  static Object basket() {
    List<Object> extra = List.of(new Line(1).amount, new Line(2).amount);
    List<Object> basket = new ArrayList<>();
    basket.add("basket");
    basket.addAll(extra);
    return basket;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(basket());
  }

  static Object payload() {
    return basket();
  }
}
