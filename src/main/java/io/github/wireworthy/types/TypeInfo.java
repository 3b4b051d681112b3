package io.github.wireworthy.types;

import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.source.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of one class, interface, enum, record or annotation type, wherever it comes from.
 * Members are resolved when first asked for. Implementations are safe for use by several threads,
 * and never throw: what cannot be resolved is a {@link Type.Unknown}.
 */
public interface TypeInfo {

  /** Binary name, {@code shop.Cart$1}; of several types with one name see {@link Twins}. */
  String name();

  /** Name as in the source, empty for an anonymous class. */
  String simpleName();

  Kind kind();

  /** Bits of {@link Modifiers}, implicit ones included (a nested enum is static and final, …). */
  int modifiers();

  Origin origin();

  List<Type.TypeVariable> typeParameters();

  /**
   * The superclass with its type arguments: {@code Object} for a class that names none, {@code
   * java.lang.Enum<E>}, {@code java.lang.Record}; for an anonymous class that implements an
   * interface {@code Object}. Empty for interfaces and for {@code Object}. May be {@link
   * Type.Unknown}.
   */
  Optional<Type> superclass();

  /** The direct superinterfaces; some may be {@link Type.Unknown}. */
  List<Type> interfaces();

  /**
   * The fields declared here, in order; enum constants and a record's component fields included.
   */
  List<FieldInfo> fields();

  /** The methods and constructors declared here, implicit constructors and accessors included. */
  List<MethodInfo> methods();

  /** Those of {@link #methods} that have a name. */
  default List<MethodInfo> methods(String name) {
    return methods().stream().filter(method -> method.name().equals(name)).toList();
  }

  /** The member types declared here: simple name to binary name. */
  Map<String, String> memberTypes();

  /** The type in which this one is lexically nested, for local and anonymous classes too. */
  Optional<String> enclosingType();

  /** The declaration, for types of the scanned sources. */
  Optional<TypeFact> declaration();

  /** The file that declares it, as it is shown to people, for types of the scanned sources. */
  Optional<String> file();

  /** The place of the name, for types of the scanned sources. */
  default Optional<Location> location() {
    return file().flatMap(file -> declaration().map(fact -> new Location(file, fact.nameSpan())));
  }

  default boolean isInterface() {
    return kind() == Kind.INTERFACE || kind() == Kind.ANNOTATION;
  }

  default boolean has(int modifier) {
    return Modifiers.has(modifiers(), modifier);
  }

  /** The type with its own parameters as arguments. */
  default Type.ClassType asType() {
    return new Type.ClassType(name(), List.copyOf(typeParameters()));
  }

  /** What kind of type it is. */
  enum Kind {
    CLASS,
    INTERFACE,
    ENUM,
    RECORD,
    ANNOTATION,
    ANONYMOUS
  }

  /** Where the knowledge comes from. */
  enum Origin {
    SOURCE,
    CLASS_PATH,
    JDK,
    /** The signature pack: as of a class path, without private members that are never written. */
    PACK
  }
}
