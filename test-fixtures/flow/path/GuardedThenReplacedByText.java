package fixtures.flow.path;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** It is replaced by a text. */
public class GuardedThenReplacedByText {
  static Object checked(Object state) {
    Object checked = state;
    if (checked instanceof Serializable) {
      checked = "checked";
      return checked;
    }
    return "none";
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(checked("x"));
  }

  static Object payload() {
    return checked("x");
  }
}
