package fixtures.flow.overriding;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** Both give texts. */
public class BothOverridesAreTexts {
  abstract static class Source {
    abstract Object next();
  }

  static class TextSource extends Source {
    @Override
    Object next() {
      return "line";
    }
  }

  static class LockSource extends Source {
    @Override
    Object next() {
      return "lock";
    }
  }

  static void send(ObjectOutputStream out, Source source) throws IOException {
    out.writeObject(source.next());
  }

  static Object payload() {
    return new LockSource().next();
  }
}
