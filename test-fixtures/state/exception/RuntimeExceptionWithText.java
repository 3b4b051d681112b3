package fixtures.state.exception;

import java.util.Optional;

/** The hint is a text. */
public class RuntimeExceptionWithText extends IllegalStateException {
  private static final long serialVersionUID = 1L;
  private final String hint = "restart";

  Optional<String> hint() {
    return Optional.of(hint);
  }

  static Object payload() {
    return new RuntimeExceptionWithText();
  }
}
