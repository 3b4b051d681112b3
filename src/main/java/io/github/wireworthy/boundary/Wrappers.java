package io.github.wireworthy.boundary;

import io.github.wireworthy.boundary.Boundary.Argument;
import io.github.wireworthy.boundary.Boundary.Match;
import io.github.wireworthy.boundary.Boundary.PayloadKind;
import io.github.wireworthy.boundary.BoundaryCatalog.Entry;
import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Variable;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Methods of the scanned sources that only hand an argument on to a boundary: whoever calls them
 * passes the boundary.
 */
public final class Wrappers {

  private Wrappers() {}

  /** A catalogue of the methods whose parameters are the payload of one of these crossings. */
  public static BoundaryCatalog of(TypeTable types, List<Crossing> crossings) {
    List<Entry<Match.Call>> entries = new ArrayList<>();
    crossings.forEach(crossing -> entry(types, crossing).ifPresent(entries::add));
    return BoundaryCatalog.ofCalls(entries);
  }

  private static Optional<Entry<Match.Call>> entry(TypeTable types, Crossing crossing) {
    if (!(crossing.payload() instanceof Crossing.Payload.OfExpression payload)
        || !(payload.body() instanceof Body.OfMethod body)) {
      return Optional.empty();
    }
    Optional<Variable> parameter =
        local(types.typing(body), payload.expression())
            .filter(variable -> body.method().parameters().contains(variable));
    Optional<MethodInfo> method =
        body.owner().methods().stream()
            .filter(candidate -> isDeclaredBy(candidate, body.method()))
            .findFirst();
    if (parameter.isEmpty() || method.isEmpty()) {
      return Optional.empty();
    }
    Match.Call match =
        new Match.Call(
            body.owner().name(),
            body.method().name(),
            Optional.of(new CallMatcher(types.system()).erasures(method.get().parameterTypes())),
            List.of(
                new Argument(
                    body.method().parameters().indexOf(parameter.get()), PayloadKind.VALUE)));
    return Optional.of(new Entry<>(crossing.boundary(), match, Optional.of(crossing)));
  }

  private static boolean isDeclaredBy(MethodInfo candidate, MethodFact fact) {
    return candidate.declaration().stream()
        .anyMatch(declaration -> declaration.nameSpan().equals(fact.nameSpan()));
  }

  private static Optional<Variable> local(Typing typing, Expression expression) {
    if (expression instanceof Expression.Cast cast) {
      return local(typing, cast.operand());
    }
    return expression instanceof Expression.Name
            && typing.meaningOf(expression) instanceof Typing.Meaning.Local local
        ? Optional.of(local.variable())
        : Optional.empty();
  }
}
