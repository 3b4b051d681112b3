package io.github.wireworthy.verdict;

/**
 * What is known of the objects of a library type, as the data files say it. It holds for subtypes
 * that have no row of their own, and also where the type is not on the class path.
 *
 * @param name binary name
 */
public record KnownType(String name, Written written) {

  /** What happens to objects of the type when they are written. */
  public enum Written {
    /**
     * They are serializable with all they hold, and subclasses are serializable because of it. For
     * the base types of frameworks, and for value types that need not be on the class path.
     */
    ALWAYS,
    /**
     * The type, mostly an interface, does not say so, but the objects that people put there can be
     * written: {@code CharSequence}, {@code java.time.ZoneId}, {@code org.slf4j.Logger}.
     */
    USUALLY,
    /** Neither the type nor the objects that people put there can be written: {@code Path}. */
    NEVER,
    /** Containers, interfaces too: as their type arguments can: {@code List}, {@code Map}. */
    AS_ELEMENTS
  }
}
