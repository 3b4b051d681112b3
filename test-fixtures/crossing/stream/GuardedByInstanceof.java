package fixtures.crossing.stream;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** What passes the test goes, whatever the declared type. */
public class GuardedByInstanceof {
  static class Order {
    int total = 1;
  }

  static void save(ObjectOutputStream out, Order order) throws IOException {
    Object any = order;
    if (any instanceof Serializable serializable) {
      out.writeObject(serializable);
    }
    if (any instanceof Serializable) {
      out.writeObject(any);
    }
  }

  static Object payload() {
    return "guarded";
  }
}
