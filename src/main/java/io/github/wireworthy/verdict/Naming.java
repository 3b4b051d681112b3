package io.github.wireworthy.verdict;

import io.github.wireworthy.flow.Value;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.Type;
import java.util.Optional;

/** The names of types and values in routes. */
final class Naming {

  private Naming() {}

  /** The binary name of a type's erasure; {@code []} behind it for arrays. */
  static String nameOf(Type type) {
    if (type instanceof Type.ClassType named) {
      return named.name();
    } else if (type instanceof Type.ArrayType array) {
      return nameOf(array.element()) + "[]";
    } else if (type instanceof Type.Primitive primitive) {
      return primitive.name();
    } else if (type instanceof Type.TypeVariable variable) {
      return nameOf(variable.bounds().types().get(0));
    } else if (type instanceof Type.Wildcard wildcard) {
      return nameOf(wildcard.upper());
    } else if (type instanceof Type.Intersection both) {
      return nameOf(both.parts().get(0));
    }
    return type instanceof Type.Unknown unknown ? unknown.name() : "java.lang.Object";
  }

  /** Where a value is made or declared. */
  static Optional<Location> locationOf(Value value) {
    if (value instanceof Value.Allocation allocation) {
      return Optional.of(allocation.location());
    } else if (value instanceof Value.Closure closure) {
      return Optional.of(closure.location());
    } else if (value instanceof Value.Array array) {
      return Optional.of(array.location());
    } else if (value instanceof Value.LibraryResult result) {
      return Optional.of(result.location());
    }
    return value instanceof Value.Declared declared ? declared.location() : Optional.empty();
  }
}
