package fixtures.flow.genericmethod;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** An own generic check gives back what it was given. */
public class RequiredByOwnMethod {
  static <T> T required(T value, String name) {
    if (value == null) {
      throw new IllegalArgumentException(name);
    }
    return value;
  }

  static Object accepted(Thread thread) {
    return required(thread, "thread");
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(accepted(new Thread("job"))); // expect: unserializable-value-at-boundary proved "Thread"
  }

  static Object payload() {
    return accepted(new Thread("job"));
  }
}
