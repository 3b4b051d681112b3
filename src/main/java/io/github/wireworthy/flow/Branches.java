package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.source.Span;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The parts of a body that may not run although the body does. Whoever walks through the body tells
 * all that it meets, what is around first.
 */
public final class Branches {

  private final NavigableMap<Span, Branch> begun = new TreeMap<>();

  private record Branch(Span span, Optional<Branch> around) {}

  /** The innermost branch around a place; empty if it is reached whenever the body runs. */
  public Optional<Span> around(Span place) {
    return branch(place).map(Branch::span);
  }

  /** Notes the branches that a statement has. */
  public void meet(Statement statement) {
    if (statement instanceof Statement.If choice) {
      add(choice.then().span());
      choice.otherwise().ifPresent(otherwise -> add(otherwise.span()));
    } else if (statement instanceof Statement.Loop loop && !loop.testsLast()) {
      loop.updates().forEach(update -> add(update.span()));
      add(loop.body().span());
    } else if (statement instanceof Statement.ForEach loop) {
      add(loop.body().span());
    } else if (statement instanceof Statement.Try attempt && !attempt.catches().isEmpty()) {
      add(attempt.body().span());
      attempt.catches().forEach(clause -> add(clause.body().span()));
    }
  }

  /** Notes the branches that an expression has. */
  public void meet(Expression expression) {
    if (expression instanceof Expression.Conditional conditional) {
      add(conditional.then().span());
      add(conditional.otherwise().span());
    } else if (expression instanceof Expression.Binary binary && isShort(binary.operator())) {
      add(binary.right().span());
    } else if (expression instanceof Expression.Lambda lambda) {
      add(lambda.body().span());
    } else if (expression instanceof Expression.Switch choice) {
      choice.cases().forEach(branch -> branch.body().forEach(part -> add(part.span())));
    }
  }

  private static boolean isShort(String operator) {
    return operator.equals("&&") || operator.equals("||");
  }

  private void add(Span span) {
    begun.putIfAbsent(span, new Branch(span, branch(span)));
  }

  /** Comes after all that begin where a place begins. */
  private static Span last(Span place) {
    return new Span(place.line(), place.column(), Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  private Optional<Branch> branch(Span place) {
    Optional<Branch> branch =
        Optional.ofNullable(begun.floorEntry(last(place))).map(Map.Entry<Span, Branch>::getValue);
    while (branch.filter(found -> !found.span().contains(place)).isPresent()) {
      branch = branch.get().around();
    }
    return branch;
  }
}
