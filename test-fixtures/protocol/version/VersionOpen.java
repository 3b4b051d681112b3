package fixtures.protocol.version;

import java.io.ObjectStreamClass;
import java.io.Serializable;

/** Who may read the field does not matter. */
public class VersionOpen implements Serializable {
  static final long serialVersionUID = 7L;
  private final int amount = 1;

  int amount() {
    return amount;
  }

  static Object payload() {
    return new VersionOpen();
  }

  static boolean shows(Object back) {
    return ObjectStreamClass.lookup(back.getClass()).getSerialVersionUID() != 7;
  }
}
