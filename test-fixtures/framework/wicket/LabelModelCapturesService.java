package fixtures.framework.wicket;

import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.basic.Label;

/** A lambda as a model carries the service; IModel is serializable. */
public class LabelModelCapturesService extends WebPage {
  private static final long serialVersionUID = 1L;

  static class OrderService {
    int count() {
      return 1;
    }
  }

  LabelModelCapturesService(OrderService orders) {
    add(count(orders));
  }

  static Label count(OrderService orders) {
    return new Label("count", () -> orders.count()); // expect: lambda-captures-unserializable-variable "orders"
  }

  static Object payload() {
    return count(new OrderService());
  }
}
