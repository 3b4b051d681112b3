package fixtures.protocol.version;

import java.io.Serializable;

/** An int is widened: it counts, though the specification does not say so. */
public class VersionOfInt implements Serializable {
  private static final int serialVersionUID = 7; // expect: misdeclared-serial-version-uid likely

  static Object payload() { // verdict: passes
    return new VersionOfInt();
  }
}
