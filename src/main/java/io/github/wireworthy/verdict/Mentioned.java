package io.github.wireworthy.verdict;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Traversal;
import java.util.HashSet;
import java.util.Set;

/** The simple names that an expression mentions, be they of variables, fields or anything. */
final class Mentioned implements Traversal.Visitor {

  private final Set<String> names = new HashSet<>();

  private Mentioned() {}

  /** Whether an expression mentions any of some names. */
  static boolean anyOf(Set<String> names, Expression in) {
    Mentioned found = new Mentioned();
    Traversal.of(visitor -> visitor.expression(in), found);
    return found.names.stream().anyMatch(names::contains);
  }

  @Override
  public void expression(Expression expression) {
    if (expression instanceof Expression.Name name) {
      names.add(name.name());
    }
  }
}
