package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.facts.Walk;
import io.github.wireworthy.source.Span;
import io.github.wireworthy.types.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The statements and expressions around an expression, from the outside in. */
final class PathTo implements Walk.Visitor {
  private final Expression place;
  private Optional<Object> next = Optional.empty();

  private PathTo(Expression place) {
    this.place = place;
  }

  /** The path to an expression of a body, with itself at the end; empty if it is not found. */
  static List<Object> of(Body body, Expression place) {
    List<Object> path = new ArrayList<>();
    PathTo step = new PathTo(place);
    body.children(step);
    while (step.next.isPresent()) {
      Object found = step.next.get();
      path.add(found);
      if (found == place) {
        return path;
      }
      step = new PathTo(place);
      if (found instanceof Statement statement) {
        Walk.children(statement, step);
      } else {
        Walk.children((Expression) found, step);
      }
    }
    return List.of();
  }

  @Override
  public void expression(Expression expression) {
    meet(expression, expression.span());
  }

  @Override
  public void statement(Statement statement) {
    meet(statement, statement.span());
  }

  @Override
  public void variable(Variable variable) {}

  private void meet(Object part, Span span) {
    if (next.isEmpty() && (part == place || span.contains(place.span()))) {
      next = Optional.of(part);
    }
  }
}
