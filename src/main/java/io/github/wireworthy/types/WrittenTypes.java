package io.github.wireworthy.types;

import io.github.wireworthy.facts.TypeUse;

/** Types as they are written, as text. */
final class WrittenTypes {

  private WrittenTypes() {}

  /** The simple name and dimensions: enough to tell overloads apart. */
  static String withoutArguments(TypeUse type) {
    if (type instanceof TypeUse.Named named) {
      return named.name();
    } else if (type instanceof TypeUse.Primitive primitive) {
      return primitive.name();
    } else if (type instanceof TypeUse.Array array) {
      return withoutArguments(array.element()) + "[]";
    }
    return "?";
  }
}
