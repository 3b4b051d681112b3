package fixtures.frameworks.wicket;

import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.util.tester.WicketTester;

/** {@link RowsOfTask}, mended: a static method has no object that could be kept. */
public final class RowsOfClass {
  static Component rows(List<String> names) {
    return new ListView<String>("rows", new ArrayList<>(names)) {
      @Override
      protected void populateItem(ListItem<String> item) {
        item.add(new Label("name", item.getModel()));
      }
    };
  }

  private static final class Shop extends WebPage {
    private Shop() {
      add(rows(List.of("tea")));
    }
  }

  static void send(WicketTester wicket) {
    wicket.startPage(new Shop());
  }
}
