package io.github.wireworthy.differential;

/** What has become of a program after one fix was made in it. */
enum FixAnswer {
  /** The finding is gone, and the program does what it did. */
  MENDED,
  /** It does not compile any more. */
  NOT_COMPILED,
  /** It fails before it writes. */
  BROKEN,
  /** The finding is told again. */
  STILL_TOLD,
  /** Something else is told instead. */
  OTHERWISE_TOLD,
  /** What could be written and read cannot be any more. */
  FAILS_NOW,
  /** Nothing is told any more, but it still fails. */
  STILL_FAILS,
  /** It sends something else, though the fix is called safe. */
  CHANGED;

  boolean isWrong() {
    return this != MENDED;
  }
}
