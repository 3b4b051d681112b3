package io.github.wireworthy.verdict;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.Statement;
import io.github.wireworthy.facts.Traversal;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.types.Body;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a method gives back of what it makes, to callers that may do anything with it. */
final class GivenBack {

  private final Expression made;
  private final Set<String> holders = new HashSet<>();
  private final List<Expression> results = new ArrayList<>();

  private GivenBack(Expression made) {
    this.made = made;
  }

  /**
   * Whether code that others can call gives back what it makes, directly or by a local variable.
   */
  static boolean by(Body body, Expression made) {
    if (!(body instanceof Body.OfMethod code)
        || Modifiers.has(code.method().modifiers(), Modifiers.PRIVATE)) {
      return false;
    }
    GivenBack found = new GivenBack(made);
    Traversal.of(body::children, found.new Reader());
    return found.results.stream().anyMatch(found::isMade);
  }

  private boolean isMade(Expression result) {
    return result.equals(made)
        || (result instanceof Expression.Name name && holders.contains(name.name()));
  }

  /** Notes results, and the local variables that hold what is made. */
  private final class Reader implements Traversal.Visitor {
    @Override
    public void variable(Variable variable) {
      if (variable.initializer().filter(made::equals).isPresent()) {
        holders.add(variable.name());
      }
    }

    @Override
    public void expression(Expression expression) {
      if (expression instanceof Expression.Assign assign
          && assign.value().equals(made)
          && assign.target() instanceof Expression.Name local) {
        holders.add(local.name());
      }
    }

    @Override
    public void statement(Statement statement) {
      if (statement instanceof Statement.Return result) {
        result.value().ifPresent(results::add);
      }
    }
  }
}
