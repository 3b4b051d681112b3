package fixtures.frameworks.wicket;

import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.PropertyModel;
import org.apache.wicket.util.tester.WicketTester;

/** A property model holds the object whose property it is. */
public final class PropertyOfPlainCustomer {
  private static final class Customer {
    private String name = "ada";
  }

  private static final class Account extends WebPage {
    private Account() {
      // expect: unserializable-value-at-boundary
      add(new Label("name", new PropertyModel<String>(new Customer(), "name")));
    }
  }

  static void send(WicketTester wicket) {
    wicket.startPage(new Account());
  }
}
