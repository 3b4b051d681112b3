package fixtures.flow.overriding;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** It gives a text. */
public class ClosureRunByOwnInterfaceGivesText {
  interface Probe {
    Object measure();
  }

  static class Reading {
    int value = 4;
  }

  static Object measured() {
    Probe probe = () -> "value " + new Reading().value;
    return probe.measure();
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(measured());
  }

  static Object payload() {
    return measured();
  }
}
