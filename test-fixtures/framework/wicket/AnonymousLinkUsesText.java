package fixtures.framework.wicket;

import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.link.Link;

/** The page's field is a text. */
public class AnonymousLinkUsesText extends WebPage {
  private static final long serialVersionUID = 1L;
  private String clicked;

  Link<Void> link() {
    return new Link<>("link") {
      private static final long serialVersionUID = 1L;

      @Override
      public void onClick() {
        clicked = getId();
      }
    };
  }

  static Object payload() {
    return new AnonymousLinkUsesText().link();
  }
}
