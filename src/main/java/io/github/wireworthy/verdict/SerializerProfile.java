package io.github.wireworthy.verdict;

import io.github.wireworthy.boundary.LibraryRange;
import io.github.wireworthy.flow.KnownResult;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a serializer asks of the objects that it writes and reads, as the data files say it.
 *
 * @param id {@code kryo}
 * @param title as people call it, {@code Kryo}
 * @param classes whose objects it takes
 * @param leavesToJava whether it hands objects of serializable classes to Java's own, with all that
 *     they hold, collections left out
 * @param platform what it does with objects of the JDK's own classes
 * @param ownCode which code of a class it lets have a say
 * @param making how it makes the objects that it reads
 * @param closures which lambdas and method references it takes
 * @param takesRecords whether it can write records and read them back
 * @param writesCaptures whether it writes the fields that javac makes for what inner classes carry
 * @param keepsOrder whether it writes the comparators of sorted collections
 * @param types what it does with objects of library types; goes before what Java's own does
 * @param calls what it does with the results of library calls, by {@code a.b.Type#method}
 * @param registration how it wants to be told of classes before, if it does
 */
public record SerializerProfile(
    String id,
    String title,
    Classes classes,
    boolean leavesToJava,
    Platform platform,
    OwnCode ownCode,
    Making making,
    Closures closures,
    boolean takesRecords,
    boolean writesCaptures,
    boolean keepsOrder,
    List<KnownType> types,
    Map<String, KnownResult> calls,
    Optional<Registration> registration) {

  /** Java's own serialization. */
  public static final SerializerProfile JAVA =
      new SerializerProfile(
          "java",
          "Java serialization",
          Classes.SERIALIZABLE,
          false,
          Platform.AS_JAVA,
          OwnCode.ALL,
          Making.FIRST_OTHER_CONSTRUCTOR,
          Closures.SERIALIZABLE,
          true,
          true,
          true,
          List.of(),
          Map.of(),
          Optional.empty());

  /** One of which nothing is known: all that fails with it is what nothing can write. */
  public static final SerializerProfile UNKNOWN =
      new SerializerProfile(
          "unknown",
          "the serializer",
          Classes.ANY,
          false,
          Platform.OPEN,
          OwnCode.ALL,
          Making.WITHOUT_CONSTRUCTOR,
          Closures.SERIALIZABLE,
          true,
          true,
          true,
          List.of(),
          Map.of(),
          Optional.empty());

  public SerializerProfile {
    types = List.copyOf(types);
    calls = Map.copyOf(calls);
  }

  /** Whose objects a serializer takes. */
  public enum Classes {
    /** Those of classes that implement {@code java.io.Serializable}. */
    SERIALIZABLE,
    /** Those of any class, field by field. */
    ANY
  }

  /** What a serializer does with objects of the JDK's own classes that have no row. */
  public enum Platform {
    /** It takes those that Java's own takes. */
    AS_JAVA,
    /** The module system keeps it from their fields: it takes none. */
    CLOSED,
    /** It takes all. */
    OPEN
  }

  /** Which code of a class has a say in how its objects are written. */
  public enum OwnCode {
    /** All that {@code java.io} knows. */
    ALL,
    /** Only {@code writeReplace} and {@code readResolve}. */
    REPLACEMENT,
    NONE
  }

  /** How objects are made when they are read. */
  public enum Making {
    /** By the no-arg constructor of the first superclass that is not serializable, as java.io. */
    FIRST_OTHER_CONSTRUCTOR,
    /** By a no-arg constructor of their own class, whatever its access. */
    NO_ARG_CONSTRUCTOR,
    /** Without any constructor. */
    WITHOUT_CONSTRUCTOR
  }

  /** Which lambdas and method references a serializer takes. */
  public enum Closures {
    /** Those whose type extends {@code java.io.Serializable}. */
    SERIALIZABLE,
    NEVER
  }

  /** The same where libraries are of some versions. */
  public SerializerProfile with(LibraryRange.Versions found) {
    return registration
        .filter(it -> !it.versions().isEmpty())
        .map(it -> asking(isSeen(it, found) ? registration : Optional.of(it.assumed())))
        .map(it -> LibraryRange.hold(versions(), found) ? it : asking(Optional.empty()))
        .orElse(this);
  }

  private List<LibraryRange> versions() {
    return registration.map(Registration::versions).orElse(List.of());
  }

  private static boolean isSeen(Registration registration, LibraryRange.Versions found) {
    return registration.versions().stream()
        .anyMatch(range -> !found.of(range.group(), range.artifact()).isEmpty());
  }

  private SerializerProfile asking(Optional<Registration> other) {
    return new SerializerProfile(
        id,
        title,
        classes,
        leavesToJava,
        platform,
        ownCode,
        making,
        closures,
        takesRecords,
        writesCaptures,
        keepsOrder,
        types,
        calls,
        other);
  }

  /** Whether it takes just what says that it is serializable. */
  boolean isByMarker() {
    return classes == Classes.SERIALIZABLE && platform == Platform.AS_JAVA;
  }

  boolean takesAnyClass() {
    return classes == Classes.ANY;
  }

  /** What it does with the result of a call, if that is known. */
  Optional<KnownResult> resultOf(String call) {
    return Optional.ofNullable(calls.get(call));
  }

  /**
   * What is known of library types where this serializer writes: its own rows, and of the rows on
   * Java's serialization those that hold for it too.
   */
  KnownLibrary over(KnownLibrary library) {
    Set<String> own = new HashSet<>();
    types.forEach(type -> own.add(type.name()));
    List<KnownType> rows = new ArrayList<>(types);
    library.types().stream()
        .filter(row -> !own.contains(row.name()))
        .filter(row -> !takesAnyClass() || row.written() == KnownType.Written.AS_ELEMENTS)
        .forEach(rows::add);
    return new KnownLibrary(library.calls(), rows, library.bases(), library.customs());
  }
}
