package io.github.wireworthy.boundary;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.Walk;
import java.util.ArrayList;
import java.util.List;

/** Collects the expressions that a method or lambda gives back. */
final class Results implements Walk.Visitor {

  private final List<Expression> results = new ArrayList<>();

  private Results() {}

  /** The results of a lambda; for {@code x -> f(x)} the whole body. */
  static List<Expression> of(Expression.Lambda lambda) {
    if (lambda.body() instanceof Statement.Evaluate evaluate) {
      return List.of(evaluate.expression());
    }
    return in(lambda.body());
  }

  /** The results of a method. */
  static List<Expression> of(MethodFact method) {
    return method.body().map(Results::in).orElse(List.of());
  }

  private static List<Expression> in(Statement body) {
    Results results = new Results();
    results.statement(body);
    return results.results;
  }

  @Override
  public void statement(Statement statement) {
    if (statement instanceof Statement.Return result) {
      result.value().ifPresent(results::add);
    } else {
      Walk.children(statement, this);
    }
  }

  @Override
  public void expression(Expression expression) {
    if (expression instanceof Expression.Switch inside) {
      inside.cases().forEach(branch -> Walk.children(branch, this));
    }
  }
}
