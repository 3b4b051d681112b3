package io.github.wireworthy.flow;

import java.util.List;
import java.util.Optional;

/**
 * What a library call gives back, as the data files say it. Of several rows that fit a call the one
 * with the most specific receiver type holds, then one with parameters before one without.
 *
 * @param type binary name of the class of a static method or constructor; else of the receiver's
 *     type or a supertype of it
 * @param method the name; {@code <init>} for a constructor; also the name of a static field, such
 *     as {@code String.CASE_INSENSITIVE_ORDER}
 * @param parameters the erased parameter types, such as {@code java.util.Comparator}, {@code int},
 *     {@code java.lang.Object[]}; or empty for any
 * @param parts what the result holds; what counts for {@link KnownResult#AS_PARTS}
 */
public record KnownCall(
    String type,
    String method,
    Optional<List<String>> parameters,
    KnownResult result,
    Parts parts) {

  /** The method without parameters, {@code java.util.Map#keySet}. */
  public String name() {
    return type + "#" + method;
  }

  /** What the result of a call holds. */
  public enum Parts {
    NONE,
    ARGUMENTS,
    /** The same, and what it gives in turn may be otherwise than with others of its type. */
    ARGUMENTS_IN_ITS_WAY,
    /** The receiver itself, or what it holds. */
    RECEIVER,
    /** The receiver, but what the result goes over can never be written. */
    RECEIVER_WITHOUT_ELEMENTS,
    RECEIVER_AND_ARGUMENTS,
    /** The elements of the receiver. */
    ELEMENTS,
    /** What its elements are made into by the closure that is given. */
    RESULTS,
    /** Elements that can never be written, as the entries of a map. */
    UNSERIALIZABLE,
    /** The result is one of the elements of the receiver. */
    ONE_ELEMENT,
    /** The result is one of the arguments for parameters of a type variable. */
    ONE_ARGUMENT,
    /** An argument makes it: a collector what a stream collects. */
    MADE_BY_ARGUMENT,
    /** For a collector: it collects the elements themselves. */
    COLLECTED
  }
}
