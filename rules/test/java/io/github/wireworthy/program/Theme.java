package io.github.wireworthy.program;

/** What programs are mostly made of. */
public enum Theme {
  /** Everything. */
  ALL,
  /** What fixes are about: closures and classes with what they carry, and copies. */
  FIXES,
  /** Classes that declare what serialization looks for, rightly and wrongly. */
  DECLARATIONS
}
