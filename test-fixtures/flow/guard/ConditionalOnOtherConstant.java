package fixtures.flow.guard;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** The constant picks the text. */
public class ConditionalOnOtherConstant {
  private static final boolean DEBUG = false;

  static class Dump {
    int size = 1;
  }

  static Object report() {
    return DEBUG ? new Dump() : "dump";
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(report());
  }

  static Object payload() {
    return report();
  }
}
