package fixtures.frameworks.wicket;

import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.util.tester.WicketTester;

/** A method reference is bound to its object, which is kept. */
public final class ModelOfMethod {
  private static final class Customer {
    private String name = "ada";

    String name() {
      return name;
    }
  }

  private static final class Account extends WebPage {
    private Account(Customer customer) {
      // expect: method-reference-binds-unserializable-receiver
      IModel<String> name = customer::name;
      add(new Label("name", name));
    }
  }

  static void send(WicketTester wicket) {
    wicket.startPage(new Account(new Customer()));
  }
}
