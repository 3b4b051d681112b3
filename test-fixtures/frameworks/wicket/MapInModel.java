package fixtures.frameworks.wicket;

import java.util.HashMap;
import java.util.Map;
import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.util.tester.WicketTester;

/** {@link KeysInModel}, mended: the map itself travels. */
public final class MapInModel {
  private static final class Shop extends WebPage {
    private Shop(Map<String, Integer> prices) {
      IModel<Integer> size = () -> prices.keySet().size();
      add(new Label("size", size));
    }
  }

  static void send(WicketTester wicket) {
    wicket.startPage(new Shop(new HashMap<>(Map.of("tea", 3))));
  }
}
