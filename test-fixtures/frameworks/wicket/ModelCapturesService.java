package fixtures.frameworks.wicket;

import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.util.tester.WicketTester;

/** A model is a serializable function, so its lambda carries what it uses. */
public final class ModelCapturesService {
  private static final class Prices {
    int of(String name) {
      return name.length();
    }
  }

  private static final class Shop extends WebPage {
    private Shop(Prices prices) {
      // expect: lambda-captures-unserializable-variable
      IModel<Integer> price = () -> prices.of("tea");
      add(new Label("tea", price));
    }
  }

  static void send(WicketTester wicket) {
    wicket.startPage(new Shop(new Prices()));
  }
}
