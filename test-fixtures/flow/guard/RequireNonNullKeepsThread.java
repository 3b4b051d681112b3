package fixtures.flow.guard;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Objects;

/** The check for null gives back the thread. */
public class RequireNonNullKeepsThread {
  static Object worker(Thread thread) {
    return Objects.requireNonNull(thread, "thread");
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(worker(new Thread("w"))); // expect: unserializable-value-at-boundary proved "Thread"
  }

  static Object payload() {
    return worker(new Thread("w"));
  }
}
