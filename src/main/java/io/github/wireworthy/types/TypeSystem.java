package io.github.wireworthy.types;

import java.util.List;
import java.util.Optional;

/** Relations between types (JLS 4.10, 8.4.8, 9.8), over what a {@link TypeTable} knows. */
public interface TypeSystem {

  /** Yes, no, or not known because some supertype was not found. */
  enum Answer {
    YES,
    NO,
    UNKNOWN
  }

  /**
   * Whether a type is, by its erasure, a subtype of a class or interface. A type variable or
   * intersection is one if any bound is.
   */
  Answer isSubtype(Type type, String binaryName);

  /** The supertype of a type that is an instance of a class, with its arguments substituted. */
  Optional<Type.ClassType> asSuper(Type type, String binaryName);

  /** The direct supertypes, superclass first, type arguments substituted. */
  List<Type> directSupertypes(Type.ClassType type);

  /** Supertypes that were named but not found, by the name as written; empty if all is known. */
  List<String> missingSupertypes(Type type);

  Type erasure(Type type);

  /**
   * The field that a type has by this name, inherited ones included. As declared: see {@link
   * #asMemberOf} for its type in the view of a receiver.
   */
  Optional<FieldInfo> field(Type type, String name);

  /**
   * All methods that a type has by this name, inherited ones included, overridden ones left out;
   * for {@code <init>} only the declared ones. As declared: see {@link #asMemberOf}.
   */
  List<MethodInfo> methods(Type type, String name);

  /** The single abstract method of a functional interface (JLS 9.8), as declared. */
  Optional<MethodInfo> functionalMethod(Type type);

  /**
   * A type of the declaration {@code owner} as seen through a receiver of type {@code receiver}:
   * type arguments put in, erased for a raw receiver. Wildcards are not captured: the result of
   * {@code List<? extends A>.get} is the {@link Type.Wildcard}, whose upper bound a caller gets.
   */
  Type asMemberOf(Type receiver, String owner, Type type);
}
