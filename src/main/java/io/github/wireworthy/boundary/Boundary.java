package io.github.wireworthy.boundary;

import java.util.List;
import java.util.Optional;

/**
 * An API through which objects leave the process, as declared in the data files.
 *
 * @param id unique, {@code jdk.object-output}
 * @param title how people call it, {@code Java serialization}
 * @param matches what in the code is a crossing of it
 * @param serializer the profile that writes the payload, {@code java}
 * @param cleansUnusedOuter whether closures lose an enclosing instance that they do not use
 * @param writesWhenMade whether instances of shipped types are written as soon as they are made
 * @param writer the class whose objects write so, where the calls are of an interface: other
 *     objects of it may write by rules of their own
 * @param failure what is seen at run time
 */
public record Boundary(
    String id,
    String title,
    List<Match> matches,
    String serializer,
    boolean cleansUnusedOuter,
    boolean writesWhenMade,
    Optional<String> writer,
    Optional<Failure> failure) {

  public Boundary {
    matches = List.copyOf(matches);
  }

  /** What in the code is a crossing. */
  public sealed interface Match {

    /**
     * A call or constructor call.
     *
     * @param type binary name of the receiver's static type or a supertype of it
     * @param method the name; {@code <init>} for constructors
     * @param parameters the erased parameter types, or empty for any
     * @param payload which arguments leave, and as what
     */
    record Call(
        String type, String method, Optional<List<String>> parameters, List<Argument> payload)
        implements Match {

      public Call {
        parameters = parameters.map(List::copyOf);
        payload = List.copyOf(payload);
      }
    }

    /**
     * A class is shipped because it extends or implements this type.
     *
     * @param isSerializable whether the type itself says that it is serializable; holds where it is
     *     not on the class path
     */
    record Subtype(String type, boolean isSerializable) implements Match {}

    /** What a method of this type gives back is sent home; found where sources implement it. */
    record Returns(String type, String method) implements Match {}

    /** Every method of an interface that extends this type is called from afar. */
    record RemoteInterface(String type) implements Match {}

    /**
     * A lambda, method reference or anonymous class becomes a value of any type that is
     * serializable; needs no list of types.
     */
    record Conversion() implements Match {}
  }

  /**
   * An argument of a matched call that leaves the process.
   *
   * @param index counted from 0, or {@link #LAST} or {@link #EVERY}
   */
  public record Argument(int index, PayloadKind kind) {

    /** Stands for the last argument of the call. */
    public static final int LAST = -1;

    /** Stands for each argument of the call. */
    public static final int EVERY = -2;
  }

  /** How an argument relates to what is written. */
  public enum PayloadKind {
    /** The argument is written. */
    VALUE,
    /** The argument is a function or task, and is written. */
    CLOSURE,
    /** The argument is a task; what it gives back is written. */
    RESULT
  }

  /**
   * What is seen at run time.
   *
   * @param message the text, or the part of it that is always the same
   */
  public record Failure(String exception, String message) {}
}
