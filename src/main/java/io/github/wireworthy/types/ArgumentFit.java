package io.github.wireworthy.types;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.types.TypeSystem.Answer;

/** Says whether an argument can be passed for a parameter (JLS 15.12.2.1 to 15.12.2.3). */
final class ArgumentFit {

  private final BodyTyping typing;
  private final Conversions conversions;

  ArgumentFit(BodyTyping typing) {
    this.typing = typing;
    this.conversions = typing.shared().conversions();
  }

  /**
   * Says whether an argument fits.
   *
   * @param formal the parameter's type; what is to be inferred is open
   * @param isLoose whether boxing is allowed
   */
  Answer fits(Argument argument, Type formal, boolean isLoose) {
    return argument.node() == null
        ? converts(argument.type(), formal, isLoose)
        : fits(argument.node(), formal, isLoose);
  }

  private Answer fits(Node node, Type formal, boolean isLoose) {
    if (node.element instanceof Expression.Lambda) {
      return typing.lambdas().fits(node, formal);
    } else if (node.element instanceof Expression.MethodReference) {
      return typing.references().fits(node, formal);
    } else if (node.element instanceof Expression.Conditional conditional
        && !typing.expressions().isPrimitive(conditional)) {
      return Conversions.and(
          fits(typing.node(conditional.then()), formal, isLoose),
          fits(typing.node(conditional.otherwise()), formal, isLoose));
    }
    return converts(typing.calls().typeWithoutTarget(node), formal, isLoose);
  }

  static boolean isClosure(Node node) {
    return node.element instanceof Expression.Lambda
        || node.element instanceof Expression.MethodReference;
  }

  private Answer converts(Type actual, Type formal, boolean isLoose) {
    return isLoose ? conversions.loose(actual, formal) : conversions.strict(actual, formal);
  }
}
