package fixtures.flow.guard;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Objects;

/** It gives back a name. */
public class RequireNonNullKeepsName {
  static Object worker(Thread thread) {
    return Objects.requireNonNull(thread.getName(), "thread");
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(worker(new Thread("w")));
  }

  static Object payload() {
    return worker(new Thread("w"));
  }
}
