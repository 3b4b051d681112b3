package fixtures.flow.guard;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Objects;

/** A default stands in for what is missing; it is a plain object. */
public class ElseOfRequireNonNull {
  static Object theme(Object chosen) {
    return Objects.requireNonNullElse(chosen, new Object());
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(theme(null)); // expect: unserializable-value-at-boundary likely "Object"
  }

  static Object payload() {
    return theme(null);
  }
}
