package io.github.wireworthy.boundary;

import io.github.wireworthy.boundary.Boundary.Argument;
import io.github.wireworthy.boundary.Boundary.Match;
import io.github.wireworthy.boundary.Boundary.PayloadKind;
import io.github.wireworthy.boundary.BoundaryCatalog.Entry;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.flow.Value;
import io.github.wireworthy.flow.ValueFlow;
import io.github.wireworthy.source.Span;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.TypeTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Methods of the scanned sources that only hand an argument on to a boundary: whoever calls them
 * passes the boundary.
 */
public final class Wrappers {

  private final TypeTable types;
  private final ValueFlow flow;

  private Wrappers(TypeTable types, ValueFlow flow) {
    this.types = types;
    this.flow = flow;
  }

  /** A catalogue of the methods whose parameters are the payload of one of these crossings. */
  public static BoundaryCatalog of(TypeTable types, ValueFlow flow, List<Crossing> crossings) {
    List<Entry<Match.Call>> entries = new ArrayList<>();
    Wrappers wrappers = new Wrappers(types, flow);
    crossings.forEach(crossing -> entries.addAll(wrappers.around(crossing)));
    return BoundaryCatalog.ofCalls(entries);
  }

  private List<Entry<Match.Call>> around(Crossing crossing) {
    if (!(crossing.payload() instanceof Crossing.Payload.OfExpression payload)
        || !(payload.body() instanceof Body.OfMethod body)
        || body.method().parameters().isEmpty()) {
      return List.of();
    }
    List<Argument> handedOn = new ArrayList<>();
    for (Value value : flow.valuesOf(types.typing(body), payload.expression())) {
      parameter(body.method(), value)
          .ifPresent(index -> handedOn.add(new Argument(index, PayloadKind.VALUE)));
    }
    return handedOn.isEmpty()
        ? List.of()
        : method(body).map(method -> List.of(entry(crossing, method, handedOn))).orElse(List.of());
  }

  /** The parameter of which a value is known to be, and no more. */
  private static Optional<Integer> parameter(MethodFact method, Value value) {
    for (int i = 0; i < method.parameters().size(); i++) {
      Span declared = method.parameters().get(i).span();
      if (value instanceof Value.Declared unknown
          && unknown.location().filter(location -> location.span().equals(declared)).isPresent()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static Optional<MethodInfo> method(Body.OfMethod body) {
    return body.owner().methods().stream()
        .filter(candidate -> isDeclaredBy(candidate, body.method()))
        .findFirst();
  }

  private Entry<Match.Call> entry(Crossing crossing, MethodInfo method, List<Argument> payload) {
    List<String> parameters = new CallMatcher(types.system()).erasures(method.parameterTypes());
    return new Entry<>(
        crossing.boundary(),
        new Match.Call(method.owner(), method.name(), Optional.of(parameters), payload),
        Optional.of(crossing));
  }

  private static boolean isDeclaredBy(MethodInfo candidate, MethodFact fact) {
    return candidate.declaration().stream()
        .anyMatch(declaration -> declaration.nameSpan().equals(fact.nameSpan()));
  }
}
