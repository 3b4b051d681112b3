package fixtures.frameworks.wicket;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.util.tester.WicketTester;

/** The keys of a map are a view that does not travel. */
public final class KeysInModel {
  private static final class Shop extends WebPage {
    private Shop(Map<String, Integer> prices) {
      Set<String> names = prices.keySet();
      // expect: lambda-captures-unserializable-variable
      IModel<Integer> size = () -> names.size();
      add(new Label("size", size));
    }
  }

  static void send(WicketTester wicket) {
    wicket.startPage(new Shop(new HashMap<>(Map.of("tea", 3))));
  }
}
