package io.github.wireworthy.verdict;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.facts.Walk;
import io.github.wireworthy.types.Typing;
import java.util.Optional;

/** Watches a variable that holds an object which writes: is it only ever called? */
final class LocalWriter implements Walk.Visitor {

  private final Typing typing;
  private final Variable variable;
  private final Registered told;
  private boolean isInOtherBody;
  private boolean isKept = true;

  LocalWriter(Typing typing, Variable variable, Registered told) {
    this.typing = typing;
    this.variable = variable;
    this.told = told;
  }

  /** What it is told; empty if it is stored, handed over or returned. */
  Optional<Registered> told() {
    typing.body().children(this);
    return isKept ? Optional.of(told) : Optional.empty();
  }

  @Override
  public void statement(Statement statement) {
    Walk.children(statement, this);
  }

  @Override
  public void type(TypeFact type) {
    boolean wasInOtherBody = isInOtherBody;
    isInOtherBody = true;
    Walk.children(type, this);
    isInOtherBody = wasInOtherBody;
  }

  @Override
  public void expression(Expression expression) {
    if (expression instanceof Expression.Call call
        && call.scope().filter(this::isVariable).isPresent()
        && !isInOtherBody) {
      told.add(typing, call);
      call.arguments().forEach(this::expression);
      return;
    }
    isKept &= !isVariable(expression);
    Walk.children(expression, this);
  }

  /** In the members of a local class any such name may be the variable's. */
  private boolean isVariable(Expression expression) {
    return expression instanceof Expression.Name name
        && name.name().equals(variable.name())
        && (isInOtherBody
            || (typing.meaningOf(name) instanceof Typing.Meaning.Local local
                && local.variable().equals(variable)));
  }
}
