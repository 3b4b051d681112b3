package fixtures.frameworks.wicket;

import java.io.Serializable;
import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.PropertyModel;
import org.apache.wicket.util.tester.WicketTester;

/** {@link PropertyOfPlainCustomer}, mended: the customer is serializable. */
public final class PropertyOfSerializableCustomer {
  private static final class Customer implements Serializable {
    private String name = "ada";
  }

  private static final class Account extends WebPage {
    private Account() {
      add(new Label("name", new PropertyModel<String>(new Customer(), "name")));
    }
  }

  static void send(WicketTester wicket) {
    wicket.startPage(new Account());
  }
}
