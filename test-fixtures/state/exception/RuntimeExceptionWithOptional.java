package fixtures.state.exception;

import java.util.Optional;

/** A runtime exception far down the hierarchy, with an Optional. */
public class RuntimeExceptionWithOptional extends IllegalStateException {
  private static final long serialVersionUID = 1L;
  private final Optional<String> hint = Optional.of("restart"); // expect: unserializable-field

  Optional<String> hint() {
    return hint;
  }

  static Object payload() {
    return new RuntimeExceptionWithOptional();
  }
}
