package io.github.wireworthy.facts;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * Visits everything below something in source order, however deep it is nested. The members of
 * local and anonymous classes are left out; the classes themselves are told.
 */
public final class Traversal {

  /** Is told everything; may keep the traversal out of an expression. */
  public interface Visitor extends Walk.Visitor {

    /** Whether the parts of an expression are visited after the expression itself. */
    default boolean enters(Expression expression) {
      return true;
    }
  }

  private final Visitor visitor;
  private final Deque<Runnable> pending = new ArrayDeque<>();
  private final Deque<Runnable> parts = new ArrayDeque<>();

  private Traversal(Visitor visitor) {
    this.visitor = visitor;
  }

  /**
   * Visits everything.
   *
   * @param roots tells the first things to visit, such as {@code to -> Walk.children(block, to)}
   */
  public static void of(Consumer<Walk.Visitor> roots, Visitor visitor) {
    Traversal traversal = new Traversal(visitor);
    traversal.push(roots);
    while (!traversal.pending.isEmpty()) {
      traversal.pending.pop().run();
    }
  }

  /** Puts the parts of something before all that is still to be visited. */
  private void push(Consumer<Walk.Visitor> tell) {
    tell.accept(new Collector());
    while (!parts.isEmpty()) {
      pending.push(parts.removeLast());
    }
  }

  private void visit(Expression expression) {
    visitor.expression(expression);
    if (visitor.enters(expression)) {
      push(to -> Walk.children(expression, to));
    }
  }

  private void visit(Statement statement) {
    visitor.statement(statement);
    push(to -> Walk.children(statement, to));
  }

  /** Turns the direct parts of something into visits to make later. */
  private final class Collector implements Walk.Visitor {

    @Override
    public void expression(Expression expression) {
      parts.addLast(() -> visit(expression));
    }

    @Override
    public void statement(Statement statement) {
      parts.addLast(() -> visit(statement));
    }

    @Override
    public void variable(Variable variable) {
      parts.addLast(() -> visitor.variable(variable));
    }

    @Override
    public void type(TypeFact type) {
      parts.addLast(() -> visitor.type(type));
    }
  }
}
