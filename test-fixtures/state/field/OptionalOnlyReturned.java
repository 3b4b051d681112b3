package fixtures.state.field;

import java.io.Serializable;
import java.util.Optional;

/** The field may be null; the method gives an Optional. */
public class OptionalOnlyReturned implements Serializable {
  private static final long serialVersionUID = 1L;
  private String note;

  Optional<String> note() {
    return Optional.ofNullable(note);
  }

  static Object payload() {
    return new OptionalOnlyReturned();
  }
}
