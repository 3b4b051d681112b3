package fixtures.frameworks.wicket;

import org.apache.wicket.ajax.AjaxRequestTarget;
import org.apache.wicket.ajax.markup.html.AjaxLink;
import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.util.tester.WicketTester;

/** A component in a page keeps the page, which is right; what the page holds goes along. */
public final class AjaxLinkUsesPageField {
  private static final class Shop extends WebPage {
    private final Object lock = new Object(); // expect: unserializable-field via Shop.lock

    private Shop() {
      add(
          new AjaxLink<Void>("buy") {
            @Override
            public void onClick(AjaxRequestTarget target) {
              synchronized (lock) {
                target.appendJavaScript("bought()");
              }
            }
          });
    }
  }

  static void send(WicketTester wicket) {
    wicket.startPage(new Shop());
  }
}
