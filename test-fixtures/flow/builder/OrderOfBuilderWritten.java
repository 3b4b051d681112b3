package fixtures.flow.builder;

import java.io.Serializable;
import javax.servlet.http.HttpSession;

/** The chain ends with the order. */
public class OrderOfBuilderWritten {
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
    return new OrderBuilder().article("ink").build();
  }

  void keep(HttpSession session) {
    session.setAttribute("order", placed());
  }

  static Object payload() {
    return placed();
  }
}
