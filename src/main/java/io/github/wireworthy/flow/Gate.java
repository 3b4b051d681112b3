package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.facts.Walk;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.HashSet;
import java.util.Set;

/** Finds out who decides whether the value of a variable is handed to a call. */
public final class Gate {

  private Gate() {}

  /**
   * Whether the answer of other code decides that was given the variable and something else that
   * the call is given as well: it may have done the work of the call itself.
   *
   * @param argument of the call, an expression of the body that names one variable
   */
  public static boolean isLeftToOthers(TypeTable types, Body body, Expression argument) {
    Typing typing = types.typing(body);
    Set<Variable> passing = variables(typing, argument);
    if (passing.size() != 1) {
      return false;
    }
    Variable variable = passing.iterator().next();
    Set<Variable> beside =
        typing.parentOf(argument).map(call -> variables(typing, call)).orElse(Set.of());
    return Moment.of(typing, argument).conditions().stream()
        .anyMatch(condition -> isAsked(typing, condition.expression(), variable, beside));
  }

  private static boolean isAsked(
      Typing typing, Expression condition, Variable variable, Set<Variable> beside) {
    if (!(condition instanceof Expression.Call call)) {
      return false;
    }
    Set<Variable> given = new HashSet<>();
    call.arguments().forEach(argument -> given.addAll(variables(typing, argument)));
    return given.remove(variable) && given.stream().anyMatch(beside::contains);
  }

  /** The local variables that an expression names. */
  private static Set<Variable> variables(Typing typing, Expression whole) {
    Names names = new Names(typing, new HashSet<>());
    names.expression(whole);
    return names.found();
  }

  /** Collects local variables. */
  private record Names(Typing typing, Set<Variable> found) implements Walk.Visitor {

    @Override
    public void expression(Expression expression) {
      if (expression instanceof Expression.Name
          && typing.meaningOf(expression) instanceof Typing.Meaning.Local local) {
        found.add(local.variable());
      }
      Walk.children(expression, this);
    }
  }
}
