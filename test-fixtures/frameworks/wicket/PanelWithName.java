package fixtures.frameworks.wicket;

import java.util.Optional;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.util.tester.WicketTester;

/** {@link PanelWithOptional}, mended: the name, or none. */
public final class PanelWithName {
  private static final class Greeting extends WebMarkupContainer {
    private final String name;

    private Greeting(String id, Optional<String> name) {
      super(id);
      this.name = name.orElse(null);
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
