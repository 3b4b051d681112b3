package io.github.wireworthy.types;

import org.jspecify.annotations.Nullable;

/**
 * What is passed to a method: an expression, or for a method reference just a type.
 *
 * @param node the expression; null if only the type is known
 * @param type the type, if there is no expression
 */
record Argument(@Nullable Node node, Type type) {

  static Argument of(Node node) {
    return new Argument(node, CoreTypes.UNKNOWN);
  }

  static Argument of(Type type) {
    return new Argument(null, type);
  }
}
