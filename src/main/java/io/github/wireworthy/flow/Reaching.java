package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.SwitchCase;
import io.github.wireworthy.facts.Traversal;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.facts.Walk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Which stores into one local variable may still be there at a place of the same body (JLS 16 asks
 * the same of definite assignment). Jumps are taken to reach whatever comes after what they leave,
 * so that never too few are told.
 */
final class Reaching {

  /** Statements that are nested deeper are taken as a whole. */
  private static final int MAX_NESTING = 60;

  private final Variable variable;
  private final Set<Expression> targets = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Stores that reach a place.
   *
   * @param hasFirst whether what the variable holds at first does too
   * @param targets the names that are stored into
   */
  record Stores(boolean hasFirst, Set<Expression> targets) {

    static final Stores FIRST = new Stores(true, Set.of());

    Stores and(Stores others) {
      if (others.equals(this)) {
        return this;
      }
      Set<Expression> all = new HashSet<>(targets);
      all.addAll(others.targets);
      return new Stores(hasFirst || others.hasFirst, all);
    }
  }

  private Reaching(Variable variable, List<Expression> targets) {
    this.variable = variable;
    this.targets.addAll(targets);
  }

  /**
   * The stores that reach a place.
   *
   * @param path from the outermost statement down to the place; see {@link PathTo}
   * @param targets the names of the variable that are stored into
   */
  static Stores at(List<Object> path, Variable variable, List<Expression> targets) {
    Reaching reaching = new Reaching(variable, targets);
    Stores stores = Stores.FIRST;
    for (int level = 0; level + 1 < path.size(); level++) {
      stores = reaching.before(path.get(level), path.get(level + 1), stores);
    }
    return stores;
  }

  /** What reaches a part of something, if this reaches the whole. */
  private Stores before(Object whole, Object part, Stores stores) {
    if (whole instanceof Statement.Block block) {
      return before(block.statements(), part, stores);
    } else if (whole instanceof Statement.Locals locals) {
      return beforeInitializer(locals, part, stores);
    } else if (whole instanceof Statement.If choice) {
      return part == choice.condition() ? stores : afterExpression(choice.condition(), stores);
    } else if (whole instanceof Expression.Switch choice) {
      return beforeCase(choice, part, stores);
    } else if (whole instanceof Statement.Try attempt) {
      return part == attempt.body() || attempt.resources().contains(part)
          ? before(attempt.resources(), part, stores)
          : stores.and(inside(attempt));
    } else if (whole instanceof Statement.Loop || whole instanceof Statement.ForEach) {
      return stores.and(inside((Statement) whole));
    } else if (whole instanceof Expression.Lambda || whole instanceof Statement) {
      return stores;
    }
    return beforePart((Expression) whole, part, stores);
  }

  private Stores before(List<Statement> statements, Object part, Stores stores) {
    Stores reached = stores;
    for (Statement statement : statements) {
      if (statement == part) {
        return reached;
      }
      reached = after(statement, reached, 0).orElse(reached);
    }
    return reached;
  }

  private Stores beforeInitializer(Statement.Locals locals, Object part, Stores stores) {
    Stores reached = stores;
    for (Variable declared : locals.variables()) {
      if (declared.initializer().filter(value -> value == part).isPresent()) {
        return reached;
      }
      reached = afterVariable(declared, reached);
    }
    return reached;
  }

  /** The bodies of earlier cases may fall through into this one. */
  private Stores beforeCase(Expression.Switch choice, Object part, Stores stores) {
    Stores reached = stores.and(inside(choice.selector()));
    for (SwitchCase branch : choice.cases()) {
      if (branch.body().contains(part)) {
        return before(branch.body(), part, reached);
      } else if (!branch.isArrow()) {
        for (Statement statement : branch.body()) {
          reached = reached.and(inside(statement));
        }
      }
    }
    return reached;
  }

  /** Other parts of an expression may be computed before. */
  private Stores beforePart(Expression whole, Object part, Stores stores) {
    if (whole instanceof Expression.Conditional choice) {
      return part == choice.condition() ? stores : stores.and(inside(choice.condition()));
    }
    List<Stores> others = new ArrayList<>();
    Walk.children(
        whole,
        new Walk.Visitor() {
          @Override
          public void expression(Expression expression) {
            if (expression != part && !(whole instanceof Expression.Assign)) {
              others.add(inside(expression));
            }
          }
        });
    return others.stream().reduce(stores, Stores::and);
  }

  /** What reaches the end of a statement; empty if the end is not reached. */
  private Optional<Stores> after(Statement statement, Stores stores, int nesting) {
    if (statement instanceof Statement.Evaluate evaluate) {
      return Optional.of(afterExpression(evaluate.expression(), stores));
    } else if (statement instanceof Statement.Locals locals) {
      Stores reached = stores;
      for (Variable declared : locals.variables()) {
        reached = afterVariable(declared, reached);
      }
      return Optional.of(reached);
    } else if (statement instanceof Statement.Return
        || statement instanceof Statement.Throw
        || statement instanceof Statement.Yield
        || statement instanceof Statement.Jump) {
      return Optional.empty();
    } else if (nesting > MAX_NESTING) {
      return Optional.of(stores.and(inside(statement)));
    }
    return afterCompound(statement, stores, nesting + 1);
  }

  private Optional<Stores> afterCompound(Statement statement, Stores stores, int nesting) {
    if (statement instanceof Statement.Block block) {
      return afterAll(block.statements(), stores, nesting);
    } else if (statement instanceof Statement.If choice) {
      Stores tested = afterExpression(choice.condition(), stores);
      Optional<Stores> then = after(choice.then(), tested, nesting);
      Optional<Stores> otherwise =
          choice.otherwise().isPresent()
              ? after(choice.otherwise().get(), tested, nesting)
              : Optional.of(tested);
      return either(then, otherwise);
    } else if (statement instanceof Statement.Synchronized guarded) {
      return after(guarded.body(), afterExpression(guarded.lock(), stores), nesting);
    } else if (statement instanceof Statement.Try attempt) {
      return afterTry(attempt, stores, nesting);
    } else if (statement instanceof Statement.SwitchStatement choice) {
      return afterSwitch(choice.inside(), stores, nesting);
    }
    return Optional.of(stores.and(inside(statement)));
  }

  private Optional<Stores> afterAll(List<Statement> statements, Stores stores, int nesting) {
    Optional<Stores> reached = Optional.of(stores);
    for (Statement statement : statements) {
      if (reached.isEmpty()) {
        return reached;
      }
      reached = after(statement, reached.get(), nesting);
    }
    return reached;
  }

  private static Optional<Stores> either(Optional<Stores> one, Optional<Stores> other) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(one.get().and(other.get()))
        : one.or(() -> other);
  }

  private Optional<Stores> afterTry(Statement.Try attempt, Stores stores, int nesting) {
    Optional<Stores> ready = afterAll(attempt.resources(), stores, nesting);
    Optional<Stores> reached = after(attempt.body(), ready.orElse(stores), nesting);
    for (Statement.Catch clause : attempt.catches()) {
      Stores thrown = stores.and(inside(attempt.body()));
      reached = either(reached, after(clause.body(), thrown, nesting));
    }
    return attempt.finallyBlock().isPresent() && reached.isPresent()
        ? after(attempt.finallyBlock().get(), reached.get(), nesting)
        : reached;
  }

  /** Where one case with an arrow is sure to be taken, each of them tells; else anything may be. */
  private Optional<Stores> afterSwitch(Expression.Switch choice, Stores stores, int nesting) {
    boolean isOneTaken =
        choice.cases().stream().allMatch(SwitchCase::isArrow)
            && choice.cases().stream().anyMatch(SwitchCase::isDefault);
    if (!isOneTaken || hasJump(choice)) {
      return Optional.of(stores.and(inside(choice)));
    }
    Optional<Stores> reached = Optional.empty();
    for (SwitchCase branch : choice.cases()) {
      Stores selected = stores.and(inside(choice.selector()));
      reached = either(reached, afterAll(branch.body(), selected, nesting));
    }
    return reached;
  }

  private static boolean hasJump(Expression.Switch choice) {
    List<Statement> jumps = new ArrayList<>();
    Traversal.of(
        to -> to.expression(choice),
        new Traversal.Visitor() {
          @Override
          public void statement(Statement statement) {
            if (statement instanceof Statement.Jump) {
              jumps.add(statement);
            }
          }
        });
    return !jumps.isEmpty();
  }

  private Stores afterVariable(Variable declared, Stores stores) {
    if (declared.equals(variable)) {
      return Stores.FIRST;
    }
    return declared.initializer().map(value -> afterExpression(value, stores)).orElse(stores);
  }

  /** An assignment, or several in a row, is sure to happen; one within something else is not. */
  private Stores afterExpression(Expression expression, Stores stores) {
    Expression next = expression;
    while (next instanceof Expression.Assign assign) {
      if (targets.contains(assign.target())) {
        return new Stores(false, Set.of(assign.target()));
      }
      next = assign.value();
    }
    return stores.and(inside(expression));
  }

  private Stores inside(Statement statement) {
    return inside((Walk.Visitor to) -> to.statement(statement));
  }

  private Stores inside(Expression expression) {
    return inside((Walk.Visitor to) -> to.expression(expression));
  }

  private Stores inside(Consumer<Walk.Visitor> roots) {
    Set<Expression> found = new HashSet<>();
    Traversal.of(
        roots,
        new Traversal.Visitor() {
          @Override
          public void expression(Expression expression) {
            if (expression instanceof Expression.Assign assign
                && targets.contains(assign.target())) {
              found.add(assign.target());
            }
          }
        });
    return new Stores(false, found);
  }
}
