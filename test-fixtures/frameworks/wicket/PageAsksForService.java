package fixtures.frameworks.wicket;

import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.util.tester.WicketTester;

/** {@link PageWithService}, mended: the page asks for the service when it needs it. */
public final class PageAsksForService {
  private static final class Prices {
    private static final Prices INSTANCE = new Prices();

    int of(String name) {
      return name.length();
    }
  }

  private static final class Shop extends WebPage {
    private Shop() {
      add(new Label("tea", Prices.INSTANCE.of("tea")));
    }
  }

  static void send(WicketTester wicket) {
    wicket.startPage(new Shop());
  }
}
