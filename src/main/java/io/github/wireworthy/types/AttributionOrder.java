package io.github.wireworthy.types;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Walk;
import java.util.List;

/**
 * The order in which javac attributes the parts of a call, and so numbers the classes in them:
 * first the arguments that stand for themselves, then what is called, then the arguments whose type
 * hangs on the parameter's (javac's {@code Attr.visitApply} and {@code ArgumentAttr}).
 */
final class AttributionOrder {

  private AttributionOrder() {}

  /** Tells the arguments that javac attributes before it looks at what is called. */
  static void early(List<Expression> arguments, Walk.Visitor visitor) {
    for (Expression argument : arguments) {
      if (!isDeferred(argument)) {
        visitor.expression(argument);
      }
    }
  }

  /** Tells the arguments that javac attributes when it knows what is called. */
  static void late(List<Expression> arguments, Walk.Visitor visitor) {
    for (Expression argument : arguments) {
      if (isDeferred(argument)) {
        visitor.expression(argument);
      }
    }
  }

  /** JLS 15.2: poly expressions. */
  private static boolean isDeferred(Expression argument) {
    if (argument instanceof Expression.Call call) {
      return call.typeArguments().isEmpty();
    } else if (argument instanceof Expression.New creation) {
      return creation.diamond();
    }
    return argument instanceof Expression.Lambda
        || argument instanceof Expression.MethodReference
        || argument instanceof Expression.Conditional
        || argument instanceof Expression.Switch;
  }
}
