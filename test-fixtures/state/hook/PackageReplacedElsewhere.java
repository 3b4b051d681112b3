package fixtures.state.hook;

import java.io.Serializable;

/** Replaced by a package-private method, for subclasses here and in another package. */
public class PackageReplacedElsewhere implements Serializable {
  private static final long serialVersionUID = 1L;

  protected PackageReplacedElsewhere() {}

  Object writeReplace() {
    return "replaced";
  }
}
