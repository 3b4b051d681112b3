package fixtures.flow.builder;

import java.io.Serializable;
import javax.servlet.http.HttpSession;

/** The last call of the chain is missing, so the builder goes. */
public class OrderBuilderItselfWritten {
  static class Order implements Serializable {
    private static final long serialVersionUID = 1L;
    final String article;

    Order(String article) {
      this.article = article;
    }
  }

  static class OrderBuilder {
    private String article = "pen";

    OrderBuilder article(String name) {
      this.article = name;
      return this;
    }

    Order build() {
      return new Order(article);
    }
  }

  static Object placed() {
    return new OrderBuilder().article("ink");
  }

  void keep(HttpSession session) {
    session.setAttribute("order", placed()); // expect: unserializable-value-at-boundary proved "OrderBuilder"
  }

  static Object payload() {
    return placed();
  }
}
