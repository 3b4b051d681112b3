package fixtures.framework.wicket;

import org.apache.wicket.markup.html.WebPage;

/** A page keeps a service in a field. */
public class PageWithService extends WebPage {
  private static final long serialVersionUID = 1L;
  private final OrderService orders = new OrderService(); // expect: unserializable-field via PageWithService.orders "OrderService"

  static class OrderService {
    int count() {
      return 1;
    }
  }

  static Object payload() {
    return new PageWithService();
  }
}
