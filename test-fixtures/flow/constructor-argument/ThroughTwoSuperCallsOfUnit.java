package fixtures.flow.constructorargument;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The argument is a unit's name. */
public class ThroughTwoSuperCallsOfUnit {
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
    return new Meter("kWh");
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(meter());
  }

  static Object payload() {
    return meter();
  }
}
