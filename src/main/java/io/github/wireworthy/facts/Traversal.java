package io.github.wireworthy.facts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
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
  private final Deque<Object> pending = new ArrayDeque<>();
  private final List<Object> parts = new ArrayList<>();
  private final Collector collector = new Collector();

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
    roots.accept(traversal.collector);
    traversal.run();
  }

  private void run() {
    pushParts();
    while (!pending.isEmpty()) {
      visit(pending.pop());
      pushParts();
    }
  }

  /** Puts the parts of something before all that is still to be visited. */
  private void pushParts() {
    for (int index = parts.size() - 1; index >= 0; index--) {
      pending.push(parts.get(index));
    }
    parts.clear();
  }

  private void visit(Object next) {
    if (next instanceof Expression expression) {
      visitor.expression(expression);
      if (visitor.enters(expression)) {
        Walk.children(expression, collector);
      }
    } else if (next instanceof Statement statement) {
      visitor.statement(statement);
      Walk.children(statement, collector);
    } else if (next instanceof Variable variable) {
      visitor.variable(variable);
    } else if (next instanceof TypeFact type) {
      visitor.type(type);
    }
  }

  /** Notes the direct parts of something, to be visited next. */
  private final class Collector implements Walk.Visitor {

    @Override
    public void expression(Expression expression) {
      parts.add(expression);
    }

    @Override
    public void statement(Statement statement) {
      parts.add(statement);
    }

    @Override
    public void variable(Variable variable) {
      parts.add(variable);
    }

    @Override
    public void type(TypeFact type) {
      parts.add(type);
    }
  }
}
