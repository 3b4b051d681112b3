package fixtures.framework.wicket;

import org.apache.wicket.markup.html.WebPage;

/** The page asks for the service when it needs it. */
public class PageAsksForService extends WebPage {
  private static final long serialVersionUID = 1L;

  static class OrderService {
    private static final OrderService ONLY = new OrderService();

    int count() {
      return 1;
    }
  }

  int count() {
    return OrderService.ONLY.count();
  }

  static Object payload() {
    return new PageAsksForService();
  }
}
