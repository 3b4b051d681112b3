package io.github.wireworthy.types;

import java.util.List;
import java.util.Optional;

/** A resolved type (JLS 4), or what is left of one where something was not found. */
public sealed interface Type {

  /**
   * A class or interface.
   *
   * @param name the binary name, {@code java.util.Map$Entry}
   * @param arguments empty for a raw type or a type without parameters
   */
  record ClassType(String name, List<Type> arguments) implements Type {

    /** A class type without type arguments. */
    public static ClassType of(String name) {
      return new ClassType(name, List.of());
    }
  }

  record ArrayType(Type element) implements Type {}

  /** {@code int}, …, and {@code void}. */
  record Primitive(String name) implements Type {}

  /**
   * A type variable.
   *
   * @param owner binary name of the declaring type, or {@code type.method(erased parameters)};
   *     makes variables of one name distinct
   * @param bounds at least one; {@code Object} if none is written
   */
  record TypeVariable(String owner, String name, Bounds bounds) implements Type {}

  /** {@code ?} has {@code Object} above and none below. */
  record Wildcard(Type upper, Optional<Type> lower) implements Type {}

  record Intersection(List<Type> parts) implements Type {}

  /** The type of {@code null}. */
  record Null() implements Type {}

  /**
   * A type that could not be found.
   *
   * @param name as written, if it was a name in the source ({@code PriceRule}, possibly qualified
   *     by an import); empty if the type of an expression is not known
   */
  record Unknown(String name) implements Type {}
}
