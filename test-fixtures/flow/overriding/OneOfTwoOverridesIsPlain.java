package fixtures.flow.overriding;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** One of two overriding methods gives an object that cannot go. */
public class OneOfTwoOverridesIsPlain {
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
      return new Object();
    }
  }

  static void send(ObjectOutputStream out, Source source) throws IOException {
    out.writeObject(source.next()); // expect: unserializable-value-at-boundary likely "Object"
  }

  static Object payload() {
    return new LockSource().next();
  }
}
