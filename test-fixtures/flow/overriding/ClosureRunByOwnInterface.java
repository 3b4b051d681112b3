package fixtures.flow.overriding;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The lambda that implements the own interface gives a plain object. */
public class ClosureRunByOwnInterface {
  interface Probe {
    Object measure();
  }

  static class Reading {
    int value = 4;
  }

  static Object measured() {
    Probe probe = () -> new Reading();
    return probe.measure();
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(measured()); // expect: unserializable-value-at-boundary proved "Reading"
  }

  static Object payload() {
    return measured();
  }
}
