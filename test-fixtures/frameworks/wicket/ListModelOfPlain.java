package fixtures.frameworks.wicket;

import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.model.util.ListModel;
import org.apache.wicket.util.tester.WicketTester;

/** A model of a list holds the elements. */
public final class ListModelOfPlain {
  private static final class Order {
    private int number = 1;
  }

  private static final class Shop extends WebPage {
    private Shop() {
      List<Order> orders = new ArrayList<>();
      orders.add(new Order());
      // expect: unserializable-value-at-boundary
      setDefaultModel(new ListModel<>(orders));
    }
  }

  static void send(WicketTester wicket) {
    wicket.startPage(new Shop());
  }
}
