package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.SwitchCase;
import io.github.wireworthy.facts.Traversal;
import io.github.wireworthy.source.Span;
import io.github.wireworthy.types.Typing;
import java.util.ArrayList;
import java.util.List;

/**
 * What is sure when an expression is evaluated, from the statements and conditions around it.
 *
 * @param around the statements and expressions around the expression, outermost first, itself last
 */
record Moment(Typing typing, Span place, List<Object> around) {

  /** The moment at which an expression of the typing's body is evaluated. */
  static Moment of(Typing typing, Expression expression) {
    Around around = new Around(expression.span());
    Traversal.of(typing.body()::children, around);
    return new Moment(typing, expression.span(), around.found);
  }

  /** Collects what contains a place. */
  private static final class Around implements Traversal.Visitor {
    private final Span place;
    private final List<Object> found = new ArrayList<>();

    Around(Span place) {
      this.place = place;
    }

    @Override
    public void statement(Statement statement) {
      if (statement.span().contains(place)) {
        found.add(statement);
      }
    }

    @Override
    public void expression(Expression expression) {
      if (expression.span().contains(place)) {
        found.add(expression);
      }
    }

    @Override
    public boolean enters(Expression expression) {
      return expression.span().contains(place);
    }
  }

  /** The statements that ran to their end before, outer ones first. */
  private List<Statement> before() {
    List<Statement> before = new ArrayList<>();
    for (Object node : around) {
      if (node instanceof Statement.Block block) {
        addBefore(block.statements(), before);
      } else if (node instanceof Expression.Switch choice) {
        choice.cases().stream().map(SwitchCase::body).forEach(body -> addBefore(body, before));
      }
    }
    return before;
  }

  private void addBefore(List<Statement> statements, List<Statement> before) {
    if (statements.stream().anyMatch(statement -> statement.span().contains(place))) {
      statements.stream()
          .takeWhile(statement -> !statement.span().contains(place))
          .forEach(before::add);
    }
  }

  /** Whether constants keep it from ever being evaluated. */
  boolean isDead() {
    return conditions().stream()
        .anyMatch(
            condition ->
                new Flags(typing)
                    .valueOf(condition.expression())
                    .filter(value -> value != condition.holds())
                    .isPresent());
  }

  /** A condition, without {@code !}, {@code &&} and {@code ||}, and what it surely was. */
  record Condition(Expression expression, boolean holds) {}

  /** All conditions whose outcome is sure. */
  List<Condition> conditions() {
    List<Condition> conditions = new ArrayList<>();
    around.forEach(node -> addCondition(node, conditions));
    for (Statement before : before()) {
      if (before instanceof Statement.If choice) {
        if (isLeft(choice.then())) {
          add(choice.condition(), false, conditions);
        }
        if (choice.otherwise().filter(Moment::isLeft).isPresent()) {
          add(choice.condition(), true, conditions);
        }
      }
    }
    return conditions;
  }

  private void addCondition(Object node, List<Condition> conditions) {
    if (node instanceof Statement.If choice) {
      if (!choice.condition().span().contains(place)) {
        add(choice.condition(), choice.then().span().contains(place), conditions);
      }
    } else if (node instanceof Expression.Conditional choice) {
      if (!choice.condition().span().contains(place)) {
        add(choice.condition(), choice.then().span().contains(place), conditions);
      }
    } else if (node instanceof Expression.Binary binary && binary.right().span().contains(place)) {
      boolean isOr = binary.operator().equals("||");
      if (isOr || binary.operator().equals("&&")) {
        add(binary.left(), !isOr, conditions);
      }
    } else if (node instanceof Statement.Loop loop && loop.body().span().contains(place)) {
      loop.condition()
          .filter(condition -> !loop.testsLast())
          .ifPresent(condition -> add(condition, true, conditions));
    }
  }

  private static void add(Expression condition, boolean holds, List<Condition> conditions) {
    if (condition instanceof Expression.Unary unary && unary.operator().equals("!")) {
      add(unary.operand(), !holds, conditions);
    } else if (condition instanceof Expression.Binary binary
        && binary.operator().equals(holds ? "&&" : "||")) {
      add(binary.left(), holds, conditions);
      add(binary.right(), holds, conditions);
    } else {
      conditions.add(new Condition(condition, holds));
    }
  }

  /** Whether a statement never runs to its end. */
  private static boolean isLeft(Statement statement) {
    if (statement instanceof Statement.Block block) {
      return !block.statements().isEmpty()
          && isLeft(block.statements().get(block.statements().size() - 1));
    }
    return statement instanceof Statement.Return
        || statement instanceof Statement.Throw
        || statement instanceof Statement.Jump
        || statement instanceof Statement.Yield;
  }
}
