package fixtures.frameworks.wicket;

import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.util.tester.WicketTester;

/** {@link ModelCapturesService}, mended: it carries the answer. */
public final class ModelCapturesNumber {
  private static final class Prices {
    int of(String name) {
      return name.length();
    }
  }

  private static final class Shop extends WebPage {
    private Shop(Prices prices) {
      int tea = prices.of("tea");
      IModel<Integer> price = () -> tea;
      add(new Label("tea", price));
    }
  }

  static void send(WicketTester wicket) {
    wicket.startPage(new Shop(new Prices()));
  }
}
