package io.github.wireworthy.boundary;

import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.types.Type;
import java.util.List;
import java.util.Map;
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
 * @param ownFormats types whose objects are written by code of their own, if they are handed over
 *     as they are
 * @param forbidden types whose objects can be written and are of no use on the other side, with the
 *     reason
 * @param failure what is seen at run time
 * @param condition when it holds; empty for always
 * @param versions the versions of libraries in which it holds; empty for all that are known
 */
public record Boundary(
    String id,
    String title,
    List<Match> matches,
    String serializer,
    boolean cleansUnusedOuter,
    boolean writesWhenMade,
    Optional<String> writer,
    List<String> ownFormats,
    Map<String, String> forbidden,
    Optional<Failure> failure,
    Optional<Condition> condition,
    List<LibraryRange> versions) {

  public Boundary {
    matches = List.copyOf(matches);
    ownFormats = List.copyOf(ownFormats);
    forbidden = Map.copyOf(forbidden);
    versions = List.copyOf(versions);
  }

  /** The same boundary where another serializer is configured, on no condition any more. */
  Boundary writtenBy(String other) {
    return new Boundary(
        id,
        title,
        matches,
        other,
        cleansUnusedOuter,
        writesWhenMade,
        writer,
        ownFormats,
        forbidden,
        Optional.empty(),
        Optional.empty(),
        versions);
  }

  /** The same boundary where what it depends on is known for a reason. */
  Boundary on(Condition other) {
    return new Boundary(
        id,
        title,
        matches,
        serializer,
        cleansUnusedOuter,
        writesWhenMade,
        writer,
        ownFormats,
        forbidden,
        failure,
        Optional.of(other),
        versions);
  }

  /** The same boundary on no condition, because it is known to hold. */
  Boundary unconditional() {
    return new Boundary(
        id,
        title,
        matches,
        serializer,
        cleansUnusedOuter,
        writesWhenMade,
        writer,
        ownFormats,
        forbidden,
        failure,
        Optional.empty(),
        versions);
  }

  /**
   * Whether it holds with these libraries: none of those that it names is there, or one in a
   * version that it names.
   */
  public boolean holdsWith(LibraryRange.Versions found) {
    return LibraryRange.hold(versions, found);
  }

  /** What in the code is a crossing. */
  public sealed interface Match {

    /**
     * A call or constructor call.
     *
     * @param type binary name of the receiver's static type or a supertype of it
     * @param method the name, or the beginning of names and {@code *}; {@code <init>} for
     *     constructors
     * @param parameters the erased parameter types, or empty for any
     * @param payload which arguments leave, and as what
     * @param origin where the receiver must come from; empty for any receiver
     */
    record Call(
        String type,
        String method,
        Optional<List<String>> parameters,
        List<Argument> payload,
        Optional<Origin> origin)
        implements Match {

      private static final String ANY = "*";

      public Call {
        parameters = parameters.map(List::copyOf);
        payload = List.copyOf(payload);
      }

      /** Whether it stands for all methods with names that begin like this. */
      boolean isPattern() {
        return method.endsWith(ANY);
      }

      /** The method that must have given the receiver, if one is named. */
      public Optional<MethodName> giver() {
        return origin.filter(MethodName.class::isInstance).map(MethodName.class::cast);
      }

      boolean isNamed(String name) {
        return isPattern()
            ? name.startsWith(method.substring(0, method.length() - ANY.length()))
                && !name.equals(MethodFact.CONSTRUCTOR)
            : name.equals(method);
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
     * Something is declared with an annotation.
     *
     * @param annotation binary name of the annotation type
     * @param value a string or class that must stand among its values
     */
    record Annotated(String annotation, Optional<String> value, Bearer bearer) implements Match {}

    /**
     * A lambda, method reference or anonymous class becomes a value of any type that is
     * serializable; needs no list of types.
     */
    record Conversion() implements Match {}
  }

  /** Where an object must come from, on which not every call counts. */
  public sealed interface Origin {}

  /** What a method gives, by its name, in a type or a supertype of it. */
  public record MethodName(String type, String method) implements Origin {}

  /** Another process: it is called through an interface, and not known to be an object of this. */
  public record Afar() implements Origin {}

  /** What an annotation says of the thing that bears it. */
  public enum Bearer {
    /** The objects of the class leave. */
    INSTANCES,
    /** What the method, or each method of the type, gives back leaves. */
    RESULTS,
    /** What the field holds leaves. */
    FIELDS,
    /** The objects of the classes leave that the annotation names. */
    NAMED_TYPES,
    /** The interface, or those that the class implements, are called from afar. */
    REMOTE_INTERFACES
  }

  /**
   * Arguments of a matched call that leave the process.
   *
   * @param spared types of which objects do not leave: they are tested for, and treated otherwise
   */
  public record Argument(Selector selector, PayloadKind kind, List<Type> spared) {

    public Argument {
      spared = List.copyOf(spared);
    }

    /** Arguments that leave, whatever they are. */
    public Argument(Selector selector, PayloadKind kind) {
      this(selector, kind, List.of());
    }

    /** The argument at a place that is counted from 0. */
    public static Argument at(int index, PayloadKind kind) {
      return new Argument(new Selector.Index(index), kind);
    }
  }

  /** Says which arguments of a call are meant. */
  public sealed interface Selector {

    /** The argument at a place that is counted from 0. */
    record Index(int index) implements Selector {}

    /** The last argument. */
    record Last() implements Selector {}

    /** Each argument. */
    record Every() implements Selector {}

    /** Each argument whose parameter is declared with this type or a subtype, by its erasure. */
    record OfType(String type) implements Selector {}

    /** Each argument whose parameter takes a function: an interface with one abstract method. */
    record Functions() implements Selector {}

    /** Each argument whose parameter takes any object at all. */
    record Objects() implements Selector {}

    /** Each argument whose parameter is declared with this type variable of the matched type. */
    record OfVariable(String name) implements Selector {}

    /** No argument, but objects of this type argument of the receiver, which the call sends. */
    record TypeArgument(String name) implements Selector {}
  }

  /** How an argument relates to what is written. */
  public enum PayloadKind {
    /** The argument is written. */
    VALUE,
    /** The argument is a function or task, and is written. */
    CLOSURE,
    /** The argument is a task; what it gives back is written. */
    RESULT,
    /** What the array, collection, iterator or map holds is written, without the holder. */
    ELEMENTS,
    /** The same, and it holds functions or tasks. */
    CLOSURES,
    /** The argument names a class whose objects are written. */
    CLASS,
    /** The argument names an interface of which all methods are called from afar. */
    REMOTE_INTERFACE,
    /** The argument stays, whatever other words of the boundary say of it. */
    NOTHING
  }

  /**
   * When a boundary holds.
   *
   * @param when what must be so
   * @param text the same for people
   * @param ground why it is taken to be so
   */
  public record Condition(When when, String text, Ground ground) {

    /** A condition of which nothing is known of the project. */
    public Condition(When when, String text) {
      this(when, text, new Ground.Assumed());
    }

    /** Whether it asks for a switch that nothing has turned on. */
    boolean isOff() {
      return when instanceof When.Configured && ground instanceof Ground.Assumed;
    }

    Condition because(Ground other) {
      return new Condition(when, text, other);
    }
  }

  /** Why a condition is taken to be so. */
  public sealed interface Ground {

    /** Nobody said anything; it is as it usually is. */
    record Assumed() implements Ground {}

    /** The user said so. */
    record Given() implements Ground {}

    /**
     * The project itself says so.
     *
     * @param sign what says it, {@code `<distributable>`}
     * @param place file and line, or the name of a jar
     */
    record Found(String sign, String place) implements Ground {}
  }

  /** What must be so for a boundary to hold. */
  public sealed interface When {

    /** It always holds, if what the text says is as it is by default. */
    record Always() implements When {}

    /** Processes are separate: within one, objects are handed on as they are. */
    record Separate() implements When {}

    /** The library has its default serializer, and no other is configured. */
    record DefaultSerializer() implements When {}

    /** The project is configured so: a switch, which is off unless that is known. */
    record Configured(String name) implements When {}
  }

  /**
   * What is seen at run time.
   *
   * @param message the text, or the part of it that is always the same
   */
  public record Failure(String exception, String message) {}
}
