package fixtures.frameworks.wicket;

import java.io.Serializable;
import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.util.tester.WicketTester;

/** {@link ModelOfMethod}, mended: the object is a serializable record. */
public final class ModelOfMethodOfRecord {
  private record Customer(String name) implements Serializable {}

  private static final class Account extends WebPage {
    private Account(Customer customer) {
      IModel<String> name = customer::name;
      add(new Label("name", name));
    }
  }

  static void send(WicketTester wicket) {
    wicket.startPage(new Account(new Customer("ada")));
  }
}
