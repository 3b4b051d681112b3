package fixtures.frameworks.wicket;

import java.util.ArrayList;
import java.util.List;
import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.form.DropDownChoice;
import org.apache.wicket.markup.html.form.Form;
import org.apache.wicket.util.tester.WicketTester;

/** {@link ChoicesAreValues}, mended: texts. */
public final class ChoicesAreTexts {
  private static final class Order extends WebPage {
    private Order() {
      Form<Void> form = new Form<>("form");
      form.add(new DropDownChoice<String>("size", new ArrayList<>(List.of("S"))));
      add(form);
    }
  }

  static void send(WicketTester wicket) {
    wicket.startPage(new Order());
  }
}
