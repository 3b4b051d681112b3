package io.github.wireworthy.capture;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.TypeUse;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.types.FieldInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.ArrayDeque;
import java.util.Deque;

/** Constant variables (JLS 4.12.4) and constant expressions (JLS 15.29): javac inlines them. */
record Constants(TypeTable types) {

  private static final String STRING = "java.lang.String";

  /** Whether a local variable is final and initialised by a constant in its declaration. */
  boolean isConstant(Typing.Meaning.Local local) {
    Typing typing = types.typing(local.body());
    Variable variable = local.variable();
    return variable.kind() == Variable.Kind.LOCAL
        && variable.isFinal()
        && isPrimitiveOrString(typing.typeOf(variable))
        && variable.initializer().filter(value -> isConstant(typing, value)).isPresent();
  }

  private boolean isConstant(Typing typing, Expression expression) {
    Deque<Expression> pending = new ArrayDeque<>();
    pending.push(expression);
    while (!pending.isEmpty()) {
      if (!isConstant(typing, pending.pop(), pending)) {
        return false;
      }
    }
    return true;
  }

  /** Whether an expression is constant, provided that the parts which it pushes are. */
  private boolean isConstant(Typing typing, Expression expression, Deque<Expression> parts) {
    if (expression instanceof Expression.Literal literal) {
      return literal.kind() != Expression.Literal.Kind.NULL;
    } else if (expression instanceof Expression.Binary binary) {
      parts.push(binary.left());
      parts.push(binary.right());
      return true;
    } else if (expression instanceof Expression.Unary unary) {
      parts.push(unary.operand());
      return !unary.operator().equals("++") && !unary.operator().equals("--");
    } else if (expression instanceof Expression.Conditional conditional) {
      parts.push(conditional.condition());
      parts.push(conditional.then());
      parts.push(conditional.otherwise());
      return true;
    } else if (expression instanceof Expression.Cast cast) {
      parts.push(cast.operand());
      return isPrimitiveOrString(cast.type());
    }
    return isConstantName(typing, expression);
  }

  private boolean isConstantName(Typing typing, Expression expression) {
    if (!(expression instanceof Expression.Name) && !(expression instanceof Expression.Select)) {
      return false;
    }
    Typing.Meaning meaning = typing.meaningOf(expression);
    if (meaning instanceof Typing.Meaning.Local local) {
      return isConstant(local);
    }
    return meaning instanceof Typing.Meaning.Field named && isConstant(named.field());
  }

  /**
   * Whether a field is a constant variable. A field of a class file counts by its type alone, and
   * one of the sources if it has an initialiser: for a value that is always a primitive or a string
   * it makes no difference to any verdict whether it is carried.
   */
  private static boolean isConstant(FieldInfo field) {
    return field.has(Modifiers.FINAL)
        && isPrimitiveOrString(field.type())
        && field.declaration().map(fact -> fact.initializer().isPresent()).orElse(true);
  }

  private static boolean isPrimitiveOrString(Type type) {
    return type instanceof Type.Primitive
        || (type instanceof Type.ClassType named && named.name().equals(STRING));
  }

  private static boolean isPrimitiveOrString(TypeUse type) {
    return type instanceof TypeUse.Primitive
        || (type instanceof TypeUse.Named named
            && named.name().equals("String")
            && named.qualifier().isEmpty());
  }
}
