package fixtures.framework.wicket;

import org.apache.wicket.markup.html.WebPage;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.LoadableDetachableModel;

/** The model asks for the service when it loads. */
public class DetachableModelLoads extends WebPage {
  private static final long serialVersionUID = 1L;

  static class OrderService {
    static final OrderService ONLY = new OrderService();

    int count() {
      return 1;
    }
  }

  DetachableModelLoads() {
    add(
        new Label(
            "count",
            new LoadableDetachableModel<Integer>() {
              private static final long serialVersionUID = 1L;

              @Override
              protected Integer load() {
                return OrderService.ONLY.count();
              }
            }));
  }

  static Object payload() {
    return new DetachableModelLoads();
  }
}
