package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.Typing;
import java.util.List;
import java.util.Optional;

/**
 * What a variable holds is handed to a method of the sources.
 *
 * @param code the only code that the call can run
 * @param parameter that takes it
 */
record GivenArgument(Typing typing, Expression.Call call, Body.OfMethod code, Variable parameter) {

  /** The call that a place is an argument of, if all is known of it. */
  static Optional<GivenArgument> at(ValueFlow flow, Occurrence place) {
    Typing typing = flow.types().typing(place.body());
    if (!(typing.parentOf(place.name()).orElse(place.name()) instanceof Expression.Call call)) {
      return Optional.empty();
    }
    int index = index(call.arguments(), place.name());
    return index < 0
        ? Optional.empty()
        : code(flow, typing, call)
            .map(
                code ->
                    new GivenArgument(typing, call, code, code.method().parameters().get(index)));
  }

  /** The code that a call runs, if it is just one method with as many parameters. */
  private static Optional<Body.OfMethod> code(ValueFlow flow, Typing typing, Expression.Call call) {
    return typing
        .invocation(call)
        .map(Typing.Invocation::method)
        .filter(method -> !method.has(Modifiers.VARARGS))
        .map(method -> new OwnMethods(flow.types()).targets(method, List.of()))
        .filter(targets -> targets.size() == 1)
        .flatMap(targets -> OwnMethods.code(flow.types(), targets.get(0)))
        .map(Body.OfMethod.class::cast)
        .filter(code -> code.method().parameters().size() == call.arguments().size());
  }

  private static int index(List<Expression> arguments, Expression argument) {
    for (int index = 0; index < arguments.size(); index++) {
      if (arguments.get(index) == argument) {
        return index;
      }
    }
    return -1;
  }

  /** Where the method uses what it is given. */
  List<Occurrence> places(ValueFlow flow) {
    return flow.places(code, parameter);
  }
}
