package fixtures.state.field;

import java.io.Serializable;
import java.util.StringJoiner;

/** A StringJoiner is not serializable. */
public class StringJoinerField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final StringJoiner line = new StringJoiner(";"); // expect: unserializable-field via StringJoinerField.line

  static Object payload() {
    return new StringJoinerField();
  }
}
