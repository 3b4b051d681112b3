package fixtures.flow.guard;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The constant picks the plain object. */
public class ConditionalOnConstant {
  private static final boolean DEBUG = true;

  static class Dump {
    int size = 1;
  }

  static Object report() {
    return DEBUG ? new Dump() : "dump";
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(report()); // expect: unserializable-value-at-boundary proved "Dump"
  }

  static Object payload() {
    return report();
  }
}
