package fixtures.protocol.version;

import java.io.ObjectStreamClass;
import java.io.Serializable;

/** A version that counts. */
public class VersionSound implements Serializable {
  private static final long serialVersionUID = 7L;
  private final int amount = 1;

  int amount() {
    return amount;
  }

  static Object payload() {
    return new VersionSound();
  }

  static boolean shows(Object back) {
    return ObjectStreamClass.lookup(back.getClass()).getSerialVersionUID() != 7;
  }
}
