package fixtures.flow.returnvalue;

import java.io.IOException;
import java.io.ObjectOutputStream;

/** They hand back its description. */
public class ThroughThreeMethodsOfText {
  private final Object lock = new Object();

  private Object innermost() {
    return lock.getClass().getName();
  }

  private Object middle() {
    return innermost();
  }

  Object outermost() {
    Object result = middle();
    return result;
  }

  void save(ObjectOutputStream out) throws IOException {
    out.writeObject(outermost());
  }

  static Object payload() {
    return new ThroughThreeMethodsOfText().outermost();
  }
}
