package fixtures.framework.wicket;

import java.util.Optional;
import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.link.Link;

/** An anonymous link drags the page, and the page a field that cannot go. */
public class AnonymousLinkUsesPage extends WebPage {
  private static final long serialVersionUID = 1L;
  private Optional<String> clicked = Optional.empty(); // expect: unserializable-field via AnonymousLinkUsesPage.clicked

  Link<Void> link() {
    return new Link<>("link") {
      private static final long serialVersionUID = 1L;

      @Override
      public void onClick() {
        clicked = Optional.of(getId());
      }
    };
  }

  static Object payload() {
    return new AnonymousLinkUsesPage().link();
  }
}
