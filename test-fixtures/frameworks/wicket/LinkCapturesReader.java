package fixtures.frameworks.wicket;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.wicket.MetaDataKey;
import org.apache.wicket.ajax.AjaxRequestTarget;
import org.apache.wicket.ajax.markup.html.AjaxLink;
import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.util.tester.WicketTester;

/** An anonymous link keeps the variables that it uses. */
public final class LinkCapturesReader {
  private static final class Shop extends WebPage {
    private Shop(BufferedReader offers) {
      add(
          new AjaxLink<Void>("next") {
            @Override
            public void onClick(AjaxRequestTarget target) {
              try {
                // expect: inner-class-captures-unserializable-variable
                setMetaData(Offer.KEY, offers.readLine());
              } catch (IOException exception) {
                throw new UncheckedIOException(exception);
              }
            }
          });
    }
  }

  private static final class Offer {
    private static final MetaDataKey<String> KEY = new MetaDataKey<String>() {};
  }

  static void send(WicketTester wicket) {
    wicket.startPage(new Shop(new BufferedReader(new StringReader("tea"))));
  }
}
