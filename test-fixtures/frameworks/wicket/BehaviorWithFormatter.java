package fixtures.frameworks.wicket;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.apache.wicket.Component;
import org.apache.wicket.behavior.Behavior;
import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.util.tester.WicketTester;

/** A behavior is kept with its component. */
public final class BehaviorWithFormatter {
  private static final class Today extends Behavior {
    // expect: unserializable-field via Today.format
    private final DateTimeFormatter format = DateTimeFormatter.ISO_DATE;

    @Override
    public void onComponentTag(Component component, ComponentTag tag) {
      tag.put("title", format.format(LocalDate.EPOCH));
    }
  }

  private static final class Account extends WebPage {
    private Account() {
      add(new Label("name", "ada").add(new Today()));
    }
  }

  static void send(WicketTester wicket) {
    wicket.startPage(new Account());
  }
}
