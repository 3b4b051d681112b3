package fixtures.frameworks.wicket;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.apache.wicket.MetaDataKey;
import org.apache.wicket.ajax.AjaxRequestTarget;
import org.apache.wicket.ajax.markup.html.AjaxLink;
import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.util.tester.WicketTester;

/** {@link LinkCapturesReader}, mended: the offer is read beforehand. */
public final class LinkCapturesText {
  private static final class Shop extends WebPage {
    private Shop(String offer) {
      add(
          new AjaxLink<Void>("next") {
            @Override
            public void onClick(AjaxRequestTarget target) {
              setMetaData(Offer.KEY, offer);
            }
          });
    }
  }

  private static final class Offer {
    private static final MetaDataKey<String> KEY = new MetaDataKey<String>() {};
  }

  static void send(WicketTester wicket) throws IOException {
    wicket.startPage(new Shop(new BufferedReader(new StringReader("tea")).readLine()));
  }
}
