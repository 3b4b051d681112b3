package fixtures.flow.constructorargument;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** Two constructors up, the argument is stored. */
public class ThroughTwoSuperCalls {
  static class Base implements Serializable {
    private static final long serialVersionUID = 1L;
    protected final Object handle;

    Base(Object handle) {
      this.handle = handle;
    }
  }

  static class Middle extends Base {
    private static final long serialVersionUID = 1L;

    Middle(Object inner) {
      super(inner);
    }
  }

  static class Meter extends Middle {
    private static final long serialVersionUID = 1L;

    Meter(Object source) {
      super(source);
    }
  }

  static Object meter() {
    return new Meter(new Thread("meter"));
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(meter()); // expect: unserializable-state-at-boundary proved via Base.handle "Thread"
  }

  static Object payload() {
    return meter();
  }
}
