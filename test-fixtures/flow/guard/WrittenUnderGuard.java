package fixtures.flow.guard;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** A test lets only serializable values through. */
public class WrittenUnderGuard {
  static class Order {
    int total = 1;
  }

  static Object checked(Object value) {
    return value instanceof Serializable ? value : String.valueOf(value);
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(checked(new Order()));
  }

  static Object payload() {
    return checked(new Order());
  }
}
