package io.github.wireworthy.types;

import io.github.wireworthy.facts.Expression;
import org.jspecify.annotations.Nullable;

/**
 * Knows the {@code int} literals that may stand beside a {@code byte}, {@code short} or {@code
 * char} in a conditional without making it an {@code int} (JLS 15.25).
 */
final class SmallConstants {

  private SmallConstants() {}

  /** Whether an expression is an {@code int} literal within the range of a small type. */
  static boolean fits(Expression expression, Type type) {
    Type.Primitive primitive = Primitives.unbox(type);
    Long value = primitive == null ? null : value(expression);
    if (primitive == null || value == null) {
      return false;
    }
    return switch (primitive.name()) {
      case "byte" -> value >= Byte.MIN_VALUE && value <= Byte.MAX_VALUE;
      case "short" -> value >= Short.MIN_VALUE && value <= Short.MAX_VALUE;
      case "char" -> value >= Character.MIN_VALUE && value <= Character.MAX_VALUE;
      default -> false;
    };
  }

  private static @Nullable Long value(Expression expression) {
    if (expression instanceof Expression.Unary unary && unary.operator().equals("-")) {
      Long value = value(unary.operand());
      return value == null ? null : -value;
    }
    return expression instanceof Expression.Literal literal
            && literal.kind() == Expression.Literal.Kind.INT
        ? parsed(literal.value().replace("_", ""))
        : null;
  }

  private static @Nullable Long parsed(String text) {
    try {
      return Long.decode(text);
    } catch (NumberFormatException binaryOrWorse) {
      return null;
    }
  }
}
