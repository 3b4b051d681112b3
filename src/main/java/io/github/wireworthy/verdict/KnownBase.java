package io.github.wireworthy.verdict;

/**
 * What it means that a class extends or implements a library type, or bears it as an annotation.
 *
 * @param name binary name of the library type
 */
public record KnownBase(String name, Purpose purpose) {

  /** What the library type stands for. */
  public enum Purpose {
    /** Objects are written as soon as they are made: tasks and functions that are shipped. */
    WRITTEN_WHEN_MADE,
    /** Some other part of the library wanted it; subclasses are not meant to be written. */
    BY_ACCIDENT,
    /** The library writes objects by methods of theirs, and not by Java's serialization. */
    WRITES_ITSELF,
    /**
     * An annotation: who asks for an object of the class is given a proxy of it, which is
     * serializable and not the object.
     */
    PROXIED
  }
}
