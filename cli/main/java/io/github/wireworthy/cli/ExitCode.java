package io.github.wireworthy.cli;

/** The exit codes: scripts are built on them. */
final class ExitCode {

  /** Nothing at or above {@code --fail-on}. */
  static final int CLEAN = 0;

  /** Findings. */
  static final int FINDINGS = 1;

  /** Wrong usage or configuration, or an internal failure. */
  static final int FAILURE = 2;

  /** With {@code --strict}: finished, but some inputs could not be analysed. */
  static final int INCOMPLETE = 3;

  private ExitCode() {}
}
