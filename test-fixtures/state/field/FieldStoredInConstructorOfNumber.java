package fixtures.state.field;

import java.io.Serializable;

/** The constructor stores a number. */
public class FieldStoredInConstructorOfNumber implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Object source;

  FieldStoredInConstructorOfNumber() {
    this.source = 1;
  }

  static Object payload() {
    return new FieldStoredInConstructorOfNumber();
  }
}
