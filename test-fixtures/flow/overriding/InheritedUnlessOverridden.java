package fixtures.flow.overriding;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The exact class is known and inherits the method that gives a plain object. */
public class InheritedUnlessOverridden {
  static class Panel {
    Object state() {
      return new Panel();
    }
  }

  static class QuietPanel extends Panel {}

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(new QuietPanel().state()); // expect: unserializable-value-at-boundary proved "Panel"
  }

  static Object payload() {
    return new QuietPanel().state();
  }
}
