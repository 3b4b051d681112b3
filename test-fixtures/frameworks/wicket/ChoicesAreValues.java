package fixtures.frameworks.wicket;

import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.form.DropDownChoice;
import org.apache.wicket.markup.html.form.Form;
import org.apache.wicket.util.tester.WicketTester;

/** The choices are given as a list, but what is in the page must be written with it. */
public final class ChoicesAreValues {
  private static final class Size {
    private String name = "S";

    public String getName() {
      return name;
    }
  }

  private static final class Order extends WebPage {
    private Order() {
      Form<Void> form = new Form<>("form");
      // expect: unserializable-value-at-boundary
      form.add(new DropDownChoice<Size>("size", new ArrayList<>(List.of(new Size()))));
      add(form);
    }
  }

  static void send(WicketTester wicket) {
    wicket.startPage(new Order());
  }
}
