package fixtures.state.exception;

import java.util.List;

/** An error that collects what went wrong. */
public class ErrorWithElements extends Error {
  private static final long serialVersionUID = 1L;
  private final List<Violation> violations; // expect: unserializable-element-type "Violation"

  static class Violation {
    String text = "too long";
  }

  ErrorWithElements(List<Violation> violations) {
    this.violations = violations;
  }

  static Object payload() {
    return new ErrorWithElements(List.of(new Violation()));
  }
}
