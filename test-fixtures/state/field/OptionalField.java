package fixtures.state.field;

import java.io.Serializable;
import java.util.Optional;

/** An Optional in a field. */
public class OptionalField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Optional<String> note = Optional.empty(); // expect: unserializable-field via OptionalField.note "Optional"

  static Object payload() {
    return new OptionalField();
  }
}
