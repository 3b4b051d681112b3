package io.github.wireworthy.types;

/** Types without their arguments (JLS 4.6). */
final class Erasure {

  /** Bounds that go round in a circle are not Java; deeper ones than this do not occur. */
  private static final int DEEPEST = 32;

  private Erasure() {}

  /** A type variable becomes its first bound, an intersection its first part. */
  static Type of(Type type) {
    return of(type, 0);
  }

  private static Type of(Type type, int depth) {
    if (type instanceof Type.ClassType named) {
      return named.arguments().isEmpty() ? named : Type.ClassType.of(named.name());
    } else if (type instanceof Type.ArrayType array) {
      Type element = of(array.element(), depth);
      return element == array.element() ? array : new Type.ArrayType(element);
    } else if (depth > DEEPEST) {
      return new Type.Unknown("");
    } else if (type instanceof Type.TypeVariable variable) {
      return of(variable.bounds().types().get(0), depth + 1);
    } else if (type instanceof Type.Wildcard wildcard) {
      return of(wildcard.upper(), depth + 1);
    } else if (type instanceof Type.Intersection intersection) {
      return of(intersection.parts().get(0), depth + 1);
    }
    return type;
  }
}
