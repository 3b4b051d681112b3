package fixtures.state.hook;

import java.io.Serializable;

/** A package-private one serves subclasses of the same package. */
public class PackageWriteReplaceIsInherited extends PackageReplaced {
  private static final long serialVersionUID = 1L;
  private final Thread worker = new Thread("work");

  static Object payload() {
    return new PackageWriteReplaceIsInherited();
  }
}

class PackageReplaced implements Serializable {
  private static final long serialVersionUID = 1L;

  Object writeReplace() {
    return "replaced";
  }
}
