package io.github.wireworthy.types;

import io.github.wireworthy.facts.Expression;
import java.util.List;
import java.util.function.Consumer;

/**
 * The order in which javac attributes the parts of a call, and so numbers the classes in them:
 * first the arguments that stand for themselves, then what is called, then the arguments whose type
 * hangs on the parameter's (javac's {@code Attr.visitApply} and {@code ArgumentAttr}).
 */
final class AttributionOrder {

  private AttributionOrder() {}

  /**
   * Tells the arguments of a call in order.
   *
   * @param between tells what comes between those that stand for themselves and the others
   */
  static void arguments(
      List<Expression> arguments, Runnable between, Consumer<Expression> consumer) {
    for (Expression argument : arguments) {
      if (!isDeferred(argument)) {
        consumer.accept(argument);
      }
    }
    between.run();
    for (Expression argument : arguments) {
      if (isDeferred(argument)) {
        consumer.accept(argument);
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
