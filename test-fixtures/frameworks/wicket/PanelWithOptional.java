package fixtures.frameworks.wicket;

import java.util.Optional;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.util.tester.WicketTester;

/** An optional is no value to be kept. */
public final class PanelWithOptional {
  private static final class Greeting extends WebMarkupContainer {
    private final Optional<String> name; // expect: unserializable-field via Greeting.name

    private Greeting(String id, Optional<String> name) {
      super(id);
      this.name = name;
      add(new Label("name", name.orElse("you")));
    }
  }

  private static final class Account extends WebPage {
    private Account() {
      add(new Greeting("greeting", Optional.of("ada")));
    }
  }

  static void send(WicketTester wicket) {
    wicket.startPage(new Account());
  }
}
