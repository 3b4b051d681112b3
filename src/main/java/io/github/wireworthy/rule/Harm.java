package io.github.wireworthy.rule;

/** What comes of a fault if nobody mends it; later constants are worse. */
public enum Harm {
  /** Nothing: objects are written and read as they should be. */
  NONE,
  /** Code or a declaration has no effect, but no object of the program as it is fails by that. */
  CODE,
  /** Objects cannot be written or read, or do not come back as they are meant to. */
  OBJECTS
}
