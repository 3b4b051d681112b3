package fixtures.frameworks.wicket;

import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.util.tester.WicketTester;

/** A page is written with all its fields when the request ends. */
public final class PageWithService {
  private static final class Prices {
    int of(String name) {
      return name.length();
    }
  }

  private static final class Shop extends WebPage {
    private final Prices prices = new Prices(); // expect: unserializable-field via Shop.prices

    private Shop() {
      add(new Label("tea", prices.of("tea")));
    }
  }

  static void send(WicketTester wicket) {
    wicket.startPage(new Shop());
  }
}
