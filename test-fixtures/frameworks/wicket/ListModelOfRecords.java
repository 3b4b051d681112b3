package fixtures.frameworks.wicket;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.model.util.ListModel;
import org.apache.wicket.util.tester.WicketTester;

/** {@link ListModelOfPlain}, mended: serializable records. */
public final class ListModelOfRecords {
  private record Order(int number) implements Serializable {}

  private static final class Shop extends WebPage {
    private Shop() {
      List<Order> orders = new ArrayList<>();
      orders.add(new Order(1));
      setDefaultModel(new ListModel<>(orders));
    }
  }

  static void send(WicketTester wicket) {
    wicket.startPage(new Shop());
  }
}
