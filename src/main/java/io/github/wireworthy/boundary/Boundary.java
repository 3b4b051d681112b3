package io.github.wireworthy.boundary;

import java.util.List;
import java.util.Optional;

/**
 * An API through which objects leave the process, as declared in the data files.
 *
 * @param id unique, {@code jdk.object-output}
 * @param title how people call it, {@code Java serialization}
 * @param match what in the code is a crossing
 * @param serializer the profile that writes the payload, {@code java}
 * @param cleansUnusedOuter whether closures lose an enclosing instance that they do not use
 * @param failure what is seen at run time
 */
public record Boundary(
    String id,
    String title,
    Match match,
    String serializer,
    boolean cleansUnusedOuter,
    Optional<Failure> failure) {

  /** What in the code is a crossing. */
  public sealed interface Match {

    /**
     * A call or constructor call.
     *
     * @param type the receiver's static type or a supertype of it
     * @param method the name; {@code <init>} for constructors
     * @param parameters the erased parameter types, or empty for any
     * @param argument index of the payload, counted from 0; -1 for the last
     */
    record Call(
        String type,
        String method,
        Optional<List<String>> parameters,
        int argument,
        PayloadKind payload)
        implements Match {}

    /** A class is shipped because it extends or implements this type. */
    record Subtype(String type) implements Match {}

    /** Every method of an interface that extends this type is called from afar. */
    record RemoteInterface(String type) implements Match {}

    /** A closure or class is converted to any type that is serializable; needs no catalogue. */
    record Conversion() implements Match {}
  }

  /** How the argument relates to what is written. */
  public enum PayloadKind {
    VALUE,
    CLOSURE,
    /** The argument is a task, and its result comes back. */
    RESULT
  }

  /** What is seen at run time. */
  public record Failure(String exception, String message) {}
}
