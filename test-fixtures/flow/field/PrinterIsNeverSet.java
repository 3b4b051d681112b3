package fixtures.flow.field;

import java.io.Serializable;

/** All that is seen of it is null, though a subclass elsewhere could set it. */
public class PrinterIsNeverSet implements Serializable {
  private static final long serialVersionUID = 1L;

  protected Thread printer = null;

  static Object payload() {
    return new PrinterIsNeverSet(); // verdict: passes
  }
}
