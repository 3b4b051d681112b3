package fixtures.state.exception;

import java.io.Serializable;
import java.util.List;

/** The collected things are serializable records. */
public class ErrorWithRecords extends Error {
  private static final long serialVersionUID = 1L;
  private final List<Violation> violations;

  record Violation(String text) implements Serializable {}

  ErrorWithRecords(List<Violation> violations) {
    this.violations = violations;
  }

  static Object payload() {
    return new ErrorWithRecords(List.of(new Violation("too long")));
  }
}
