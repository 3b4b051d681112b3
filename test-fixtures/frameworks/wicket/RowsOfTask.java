package fixtures.frameworks.wicket;

import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.Component;
import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.util.tester.WicketTester;

/** A component made in a method of another object keeps that object. */
public final class RowsOfTask {
  private final List<String> names = List.of("tea");

  Component rows() {
    // expect: inner-class-carries-unserializable-outer
    return new ListView<String>("rows", new ArrayList<>(names)) {
      @Override
      protected void populateItem(ListItem<String> item) {
        item.add(new Label("name", item.getModel()));
      }
    };
  }

  private static final class Shop extends WebPage {
    private Shop() {
      add(new RowsOfTask().rows());
    }
  }

  static void send(WicketTester wicket) {
    wicket.startPage(new Shop());
  }
}
