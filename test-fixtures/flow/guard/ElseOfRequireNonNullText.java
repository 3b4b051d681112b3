package fixtures.flow.guard;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Objects;

/** The default is a text. */
public class ElseOfRequireNonNullText {
  static Object theme(Object chosen) {
    return Objects.requireNonNullElse(chosen, "plain");
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(theme(null));
  }

  static Object payload() {
    return theme(null);
  }
}
