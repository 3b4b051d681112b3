package io.github.wireworthy.verdict;

/**
 * What was not known, so that an answer is undecided.
 *
 * @param subject a type or member name, as people know it
 */
public record Gap(Kind kind, String subject) implements Comparable<Gap> {

  @Override
  public int compareTo(Gap other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : subject.compareTo(other.subject);
  }

  /** Why something was not known. */
  public enum Kind {
    /** A type is neither in the sources nor on the class path. */
    MISSING_TYPE,
    /** The type of an expression could not be worked out. */
    UNKNOWN_EXPRESSION,
    /** Own code decides what is written, and it could not be followed. */
    CUSTOM_WRITE,
    /** A library type whose serialization is not modelled. */
    UNKNOWN_LIBRARY_VALUE,
    /** The search was cut off. */
    BUDGET
  }
}
