package io.github.wireworthy.verdict;

import io.github.wireworthy.source.Location;
import java.util.Optional;

/**
 * The thing that cannot go.
 *
 * @param type binary name of its class as exactly as it is known; for a closure that of its target
 *     type
 * @param origin for a library value the expression that made it, such as {@code Map.keySet()}; for
 *     what is refused the serializer that does so
 * @param location where it is made or declared, if that is in the scanned sources
 */
public record Culprit(
    Reason reason, String type, Optional<String> origin, Optional<Location> location) {

  /** Why it cannot go. */
  public enum Reason {
    /** Its class does not implement what the serializer asks for. */
    NOT_SERIALIZABLE,
    /** A lambda or method reference whose target type does not either. */
    PLAIN_CLOSURE,
    /** A view or other library object known by the call that made it. */
    LIBRARY_VALUE,
    /** The serializer, not Java's own, does not write objects like it, or not back. */
    REFUSED,
    /** The serializer writes no lambdas and method references, whatever their type. */
    CLOSURE_REFUSED,
    /** The serializer was not told of its class; the origin is what it says at run time. */
    UNREGISTERED,
    /** Its class says that a field is to be written, the origin, which it does not have. */
    NAMES_NO_FIELD,
    /** Written, but it cannot be read back: no accessible no-arg constructor. */
    NO_CONSTRUCTOR,
    /**
     * Written, but it cannot be read back: a closure that holds an object that holds the closure.
     */
    CYCLE_THROUGH_CLOSURE,
    /** Written, but what comes back does not fit where it is put. */
    REPLACEMENT_DOES_NOT_FIT,
    /** Written and read back, but of no use where it comes to; the origin says why. */
    FORBIDDEN
  }

  /** Whether the failure shows only when the object is read back. */
  public boolean failsOnlyWhenRead() {
    return reason == Reason.NO_CONSTRUCTOR
        || reason == Reason.CYCLE_THROUGH_CLOSURE
        || reason == Reason.REPLACEMENT_DOES_NOT_FIT;
  }
}
