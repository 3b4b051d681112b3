package fixtures.framework.wicket;

import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.LoadableDetachableModel;

/** A detachable model forgets what it loads, but not what it captures. */
public class DetachableModelCapturesVariable extends WebPage {
  private static final long serialVersionUID = 1L;

  static class OrderService {
    int count() {
      return 1;
    }
  }

  DetachableModelCapturesVariable(OrderService orders) {
    add(count(orders));
  }

  static Label count(OrderService orders) {
    return new Label(
        "count",
        new LoadableDetachableModel<Integer>() {
          private static final long serialVersionUID = 1L;

          @Override
          protected Integer load() {
            return orders.count(); // expect: inner-class-captures-unserializable-variable "orders"
          }
        });
  }

  static Object payload() {
    return count(new OrderService());
  }
}
