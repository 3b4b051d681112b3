package fixtures.flow.fluent;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The alarm is serializable. */
public class InheritedThisReturningCallOfSerializable {
  static class Signal {
    protected int level;

    Signal raise() {
      level++;
      return this;
    }
  }

  static class Alarm extends Signal implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  static Object alarm() {
    return new Alarm().raise().raise();
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(alarm());
  }

  static Object payload() {
    return alarm();
  }
}
