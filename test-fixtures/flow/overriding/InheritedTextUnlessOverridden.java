package fixtures.flow.overriding;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** It overrides the method. */
public class InheritedTextUnlessOverridden {
  static class Panel {
    Object state() {
      return new Panel();
    }
  }

  static class QuietPanel extends Panel {
    @Override
    Object state() {
      return "quiet";
    }
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(new QuietPanel().state());
  }

  static Object payload() {
    return new QuietPanel().state();
  }
}
