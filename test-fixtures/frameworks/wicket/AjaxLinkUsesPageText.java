package fixtures.frameworks.wicket;

import org.apache.wicket.ajax.AjaxRequestTarget;
import org.apache.wicket.ajax.markup.html.AjaxLink;
import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.util.tester.WicketTester;

/** {@link AjaxLinkUsesPageField}, mended: the page holds a text. */
public final class AjaxLinkUsesPageText {
  private static final class Shop extends WebPage {
    private final String done = "bought()";

    private Shop() {
      add(
          new AjaxLink<Void>("buy") {
            @Override
            public void onClick(AjaxRequestTarget target) {
              target.appendJavaScript(done);
            }
          });
    }
  }

  static void send(WicketTester wicket) {
    wicket.startPage(new Shop());
  }
}
