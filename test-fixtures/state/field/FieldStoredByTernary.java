package fixtures.state.field;

import java.io.Serializable;

/** One of the two values that may be stored cannot go. */
public class FieldStoredByTernary implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Object printer; // expect: unserializable-field via FieldStoredByTernary.printer

  FieldStoredByTernary(boolean quiet) {
    printer = quiet ? "none" : System.out;
  }

  static Object payload() {
    return new FieldStoredByTernary(false);
  }
}
