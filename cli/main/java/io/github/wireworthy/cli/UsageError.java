package io.github.wireworthy.cli;

/** Something is wrong with what was asked; the message is the one line that the user sees. */
final class UsageError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UsageError(String message) {
    super(message);
  }
}
