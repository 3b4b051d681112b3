package io.github.wireworthy.verdict;

import io.github.wireworthy.source.Location;
import java.util.Optional;

/**
 * One step of a route: how the value reached so far holds the next one.
 *
 * @param owner binary name of the class of the holder; for a closure the class in which it stands
 * @param name of the field, component, variable or expression; empty where the kind says it all
 * @param type binary name of the type of what is reached, as exactly as it is known
 * @param location where the holding is declared or happens, if that is in the scanned sources
 */
public record Step(Kind kind, String owner, String name, String type, Optional<Location> location) {

  /** How one value holds another. */
  public enum Kind {
    /** An instance field; {@code owner} may be a superclass of the holder. */
    FIELD,
    /** A component of a record. */
    COMPONENT,
    /** An element of an array or of a container that is known by its value. */
    ELEMENT,
    /** The elements, keys or values of a container, known by a type argument. */
    TYPE_ARGUMENT,
    /** A library object holds it: a comparator, a delegate, a cause. */
    HELD_BY_LIBRARY,
    /** A lambda, or a method reference such as {@code this::m}, carries {@code this}. */
    CAPTURED_THIS,
    /** An inner, local or anonymous class carries its enclosing instance. */
    ENCLOSING_INSTANCE,
    /** A closure or local class carries a local variable or parameter. */
    CAPTURED_VARIABLE,
    /** A method reference carries its receiver. */
    BOUND_RECEIVER,
    /** {@code writeReplace} gives another object. */
    REPLACEMENT,
    /** {@code writeObject} or {@code writeExternal} writes it. */
    CUSTOM_WRITE
  }
}
