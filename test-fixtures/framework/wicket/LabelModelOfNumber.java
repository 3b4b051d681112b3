package fixtures.framework.wicket;

import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.basic.Label;

/** The number is taken first; the anonymous parts drag only the page, which is serializable. */
public class LabelModelOfNumber extends WebPage {
  private static final long serialVersionUID = 1L;

  static class OrderService {
    int count() {
      return 1;
    }
  }

  LabelModelOfNumber(OrderService orders) {
    int count = orders.count();
    add(new Label("count", () -> count));
  }

  static Object payload() {
    return new LabelModelOfNumber(new OrderService());
  }
}
