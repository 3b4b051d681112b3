package fixtures.state.hook;

import java.io.Serializable;

/** Replaced by a protected method, for subclasses everywhere. */
public class ProtectedReplacedElsewhere implements Serializable {
  private static final long serialVersionUID = 1L;

  protected Object writeReplace() {
    return "replaced";
  }
}
