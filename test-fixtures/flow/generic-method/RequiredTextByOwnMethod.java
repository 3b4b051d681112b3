package fixtures.flow.genericmethod;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** It is given a text. */
public class RequiredTextByOwnMethod {
  static <T> T required(T value, String name) {
    if (value == null) {
      throw new IllegalArgumentException(name);
    }
    return value;
  }

  static Object accepted(Thread thread) {
    return required(thread.getName(), "thread");
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(accepted(new Thread("job")));
  }

  static Object payload() {
    return accepted(new Thread("job"));
  }
}
