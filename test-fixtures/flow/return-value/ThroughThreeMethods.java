package fixtures.flow.returnvalue;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** Three methods hand the lock object back. */
public class ThroughThreeMethods {
  private final Object lock = new Object();

  private Object innermost() {
    return lock;
  }

  private Object middle() {
    return innermost();
  }

  Object outermost() {
    Object result = middle();
    return result;
  }

  void save(ObjectOutputStream out) throws IOException {
    out.writeObject(outermost()); // expect: unserializable-value-at-boundary proved "Object"
  }

  static Object payload() {
    return new ThroughThreeMethods().outermost();
  }
}
