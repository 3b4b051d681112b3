package io.github.wireworthy.differential;

/** How what is said of a declaration compares with what the JVM makes of it. */
enum DeclarationAnswer {
  /** Something is wrong with it, and that is told. */
  FOUND,
  /** Nothing is wrong with it, and nothing is told. */
  SILENT,
  /** Something is wrong with it, and nothing is told. */
  MISSED,
  /** Something is wrong with it, and is told as no more than possible. */
  OPEN,
  /** Nothing is wrong with it, and something is told that is no more than likely. */
  FALSE_ALARM,
  /** Nothing is wrong with it, and something is told for sure. */
  CONTRADICTED
}
