package fixtures.frameworks.wicket;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.apache.wicket.Component;
import org.apache.wicket.behavior.Behavior;
import org.apache.wicket.markup.ComponentTag;
import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.util.tester.WicketTester;

/** {@link BehaviorWithFormatter}, mended: the formatter belongs to the class. */
public final class BehaviorWithStaticFormatter {
  private static final class Today extends Behavior {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ISO_DATE;

    @Override
    public void onComponentTag(Component component, ComponentTag tag) {
      tag.put("title", FORMAT.format(LocalDate.EPOCH));
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
