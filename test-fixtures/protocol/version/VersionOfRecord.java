package fixtures.protocol.version;

import java.io.ObjectStreamClass;
import java.io.Serializable;

/** The version of a record is written, though nobody compares it. */
public record VersionOfRecord(int amount) implements Serializable {
  private static final long serialVersionUID = 7L;

  static Object payload() {
    return new VersionOfRecord(1);
  }

  static boolean shows(Object back) {
    return ObjectStreamClass.lookup(back.getClass()).getSerialVersionUID() != 7;
  }
}
