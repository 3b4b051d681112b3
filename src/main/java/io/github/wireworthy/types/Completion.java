package io.github.wireworthy.types;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.SwitchCase;
import io.github.wireworthy.facts.Walk;
import java.util.List;
import java.util.Optional;

/** Says which statements can complete normally (JLS 14.22), without looking at constants. */
final class Completion {

  private Completion() {}

  static boolean canComplete(Statement statement) {
    if (statement instanceof Statement.Block block) {
      return canComplete(block.statements());
    } else if (statement instanceof Statement.If choice) {
      return choice.otherwise().isEmpty()
          || canComplete(choice.then())
          || canComplete(choice.otherwise().get());
    } else if (statement instanceof Statement.Loop loop) {
      return !isEndless(loop.condition()) || hasBreak(loop.body(), Optional.empty());
    } else if (statement instanceof Statement.Try attempt) {
      return canComplete(attempt);
    } else if (statement instanceof Statement.Synchronized guarded) {
      return canComplete(guarded.body());
    } else if (statement instanceof Statement.Labeled labeled) {
      return canComplete(labeled.statement())
          || hasBreak(labeled.statement(), Optional.of(labeled.label()));
    } else if (statement instanceof Statement.SwitchStatement choice) {
      return canComplete(choice.inside());
    }
    return !(statement instanceof Statement.Return
        || statement instanceof Statement.Throw
        || statement instanceof Statement.Yield
        || statement instanceof Statement.Jump);
  }

  static boolean canComplete(List<Statement> statements) {
    for (Statement statement : statements) {
      if (!canComplete(statement)) {
        return false;
      }
    }
    return true;
  }

  private static boolean canComplete(Statement.Try attempt) {
    if (attempt.finallyBlock().isPresent() && !canComplete(attempt.finallyBlock().get())) {
      return false;
    }
    return canComplete(attempt.body())
        || attempt.catches().stream().anyMatch(clause -> canComplete(clause.body()));
  }

  private static boolean canComplete(Expression.Switch inside) {
    List<SwitchCase> cases = inside.cases();
    if (cases.isEmpty() || cases.stream().noneMatch(SwitchCase::isDefault)) {
      return true;
    }
    SwitchCase last = cases.get(cases.size() - 1);
    if (canComplete(last.body())) {
      return true;
    }
    for (SwitchCase branch : cases) {
      if ((branch.isArrow() && canComplete(branch.body()))
          || branch.body().stream().anyMatch(body -> hasBreak(body, Optional.empty()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEndless(Optional<Expression> condition) {
    return condition.isEmpty()
        || (condition.get() instanceof Expression.Literal literal
            && literal.value().equals("true"));
  }

  /** Whether a statement holds a {@code break} out of the statement around it. */
  private static boolean hasBreak(Statement statement, Optional<String> label) {
    if (statement instanceof Statement.Jump jump) {
      return jump.isBreak() && jump.label().equals(label);
    }
    boolean catchesPlainBreaks =
        statement instanceof Statement.Loop
            || statement instanceof Statement.ForEach
            || statement instanceof Statement.SwitchStatement;
    if (label.isEmpty() && catchesPlainBreaks) {
      return false;
    }
    BreakFinder finder = new BreakFinder(label);
    Walk.children(statement, finder);
    return finder.found;
  }

  private static final class BreakFinder implements Walk.Visitor {

    private final Optional<String> label;
    private boolean found;

    BreakFinder(Optional<String> label) {
      this.label = label;
    }

    @Override
    public void statement(Statement statement) {
      found = found || hasBreak(statement, label);
    }

    @Override
    public void expression(Expression expression) {
      if (label.isPresent() && expression instanceof Expression.Switch inside) {
        Walk.children(inside, this);
      }
    }
  }
}
