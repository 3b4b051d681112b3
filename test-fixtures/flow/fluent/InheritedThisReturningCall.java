package fixtures.flow.fluent;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The chained method is inherited; what it gives back is still the plain alarm. */
public class InheritedThisReturningCall {
  static class Signal {
    protected int level;

    Signal raise() {
      level++;
      return this;
    }
  }

  static class Alarm extends Signal {}

  static Object alarm() {
    return new Alarm().raise().raise();
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(alarm()); // expect: unserializable-value-at-boundary proved "Alarm"
  }

  static Object payload() {
    return alarm();
  }
}
