package io.github.wireworthy.rules.setting;

/** A file of a project is not what its name says; the message tells what is wrong. */
final class Unreadable extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;

  Unreadable(int line, String message) {
    super(message);
    this.line = line;
  }

  int line() {
    return line;
  }
}
