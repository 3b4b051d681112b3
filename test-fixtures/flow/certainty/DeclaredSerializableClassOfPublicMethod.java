package fixtures.flow.certainty;

import java.io.Serializable;
import javax.servlet.http.HttpSession;

/** The class is serializable. */
public class DeclaredSerializableClassOfPublicMethod {
  public static class Order implements Serializable {
    private static final long serialVersionUID = 1L;
    int total = 1;
  }

  public void keep(HttpSession session, Order order) {
    session.setAttribute("order", order);
  }

  static Object payload() {
    return new Order();
  }
}
