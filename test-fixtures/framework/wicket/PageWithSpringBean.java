package fixtures.framework.wicket;

import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.spring.injection.annot.SpringBean;

/** The injector sets the field to a proxy that looks the bean up again. */
public class PageWithSpringBean extends WebPage {
  private static final long serialVersionUID = 1L;
  @SpringBean private OrderService orders;

  int count() {
    return orders.count();
  }

  static class OrderService {
    int count() {
      return 1;
    }
  }
}
