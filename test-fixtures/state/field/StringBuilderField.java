package fixtures.state.field;

import java.io.Serializable;

/** A StringBuilder is. */
public class StringBuilderField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final StringBuilder line = new StringBuilder(";");

  static Object payload() {
    return new StringBuilderField();
  }
}
