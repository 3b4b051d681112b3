package io.github.wireworthy.types;

import java.util.List;
import java.util.function.Supplier;

/** Finds what operators give (JLS 15.14 to 15.25). */
final class OperatorTypes {

  private final LeastUpperBound leastUpperBound;

  OperatorTypes(LeastUpperBound leastUpperBound) {
    this.leastUpperBound = leastUpperBound;
  }

  static boolean isBoolean(String operator) {
    return switch (operator) {
      case "==", "!=", "<", ">", "<=", ">=", "&&", "||" -> true;
      default -> false;
    };
  }

  Type binary(String operator, Supplier<Type> left, Supplier<Type> right) {
    if (isBoolean(operator)) {
      return CoreTypes.BOOLEAN;
    }
    return switch (operator) {
      case "<<", ">>", ">>>" -> unary(operator, left.get());
      case "+" -> sum(left.get(), right);
      default -> arithmetic(left.get(), right.get());
    };
  }

  private static Type sum(Type left, Supplier<Type> rightOperand) {
    if (left.equals(CoreTypes.STRING)) {
      return left;
    }
    Type right = rightOperand.get();
    return right.equals(CoreTypes.STRING) ? right : arithmetic(left, right);
  }

  private static Type arithmetic(Type left, Type right) {
    Type.Primitive first = Primitives.unbox(left);
    Type.Primitive second = Primitives.unbox(right);
    if (first == null || second == null) {
      return CoreTypes.UNKNOWN;
    }
    return Primitives.isNumeric(first) && Primitives.isNumeric(second)
        ? Primitives.promote(first, second)
        : CoreTypes.BOOLEAN;
  }

  static Type unary(String operator, Type operand) {
    if (operator.equals("!")) {
      return CoreTypes.BOOLEAN;
    } else if (operator.equals("++") || operator.equals("--")) {
      return operand;
    }
    Type.Primitive type = Primitives.unbox(operand);
    return type == null || !Primitives.isNumeric(type)
        ? CoreTypes.UNKNOWN
        : Primitives.promote(type, type);
  }

  /** The type of {@code a ? b : c} or of a switch expression by those of its results. */
  Type conditional(List<Type> results) {
    if (results.isEmpty()) {
      return CoreTypes.UNKNOWN;
    }
    Type common = results.get(0);
    for (Type result : results.subList(1, results.size())) {
      common = conditional(common, result);
    }
    return common;
  }

  private Type conditional(Type one, Type other) {
    if (one.equals(other)) {
      return one;
    }
    Type.Primitive first = Primitives.unbox(one);
    Type.Primitive second = Primitives.unbox(other);
    if (first != null && second != null) {
      if (first.equals(second)) {
        return first;
      } else if (Primitives.isNumeric(first) && Primitives.isNumeric(second)) {
        return numeric(first, second);
      }
    }
    return leastUpperBound.of(List.of(one, other));
  }

  private static Type numeric(Type.Primitive one, Type.Primitive other) {
    Type.Primitive wider = Primitives.wider(one, other);
    return wider == null ? Primitives.promote(one, other) : wider;
  }
}
