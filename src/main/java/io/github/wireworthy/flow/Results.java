package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.Traversal;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Collects what code gives back: by {@code return} or, in a switch expression, by {@code yield}.
 */
final class Results implements Traversal.Visitor {

  private final boolean fromSwitch;
  private final Consumer<Expression> found;
  private final Set<Expression> insideOfStatements =
      Collections.newSetFromMap(new IdentityHashMap<>());

  private Results(boolean fromSwitch, Consumer<Expression> found) {
    this.fromSwitch = fromSwitch;
    this.found = found;
  }

  /** The values of {@code return} statements of a method or lambda, not of lambdas in it. */
  static Results ofCode(Consumer<Expression> found) {
    return new Results(false, found);
  }

  /** The values of {@code yield} statements of a switch expression, not of others in it. */
  static Results ofSwitch(Consumer<Expression> found) {
    return new Results(true, found);
  }

  @Override
  public void statement(Statement statement) {
    if (!fromSwitch && statement instanceof Statement.Return result) {
      result.value().ifPresent(found);
    } else if (fromSwitch && statement instanceof Statement.Yield yield) {
      found.accept(yield.value());
    } else if (statement instanceof Statement.SwitchStatement choice) {
      insideOfStatements.add(choice.inside());
    }
  }

  @Override
  public boolean enters(Expression expression) {
    return insideOfStatements.contains(expression);
  }
}
