package io.github.wireworthy;

import io.github.wireworthy.boundary.Crossing;
import io.github.wireworthy.flow.Value;
import io.github.wireworthy.flow.ValueFlow;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.verdict.CarriedValue;
import io.github.wireworthy.verdict.ForbiddenCaptures;
import io.github.wireworthy.verdict.Judged;
import io.github.wireworthy.verdict.SerializabilityJudge;
import io.github.wireworthy.verdict.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was judged, and what boundaries forbid to be shipped by them though it can be written: told
 * of the carried value, and of the crossings of what carries it.
 */
record ForbiddenShipments(List<Judged<Crossing>> crossings, List<Judged<CarriedValue>> carried) {

  /** Where something begins: a class and the expression that creates it end at different places. */
  private record Start(String file, int line, int column) {

    static Start of(Location location) {
      return new Start(location.file(), location.span().line(), location.span().column());
    }
  }

  /** The same with what is forbidden. */
  ForbiddenShipments judged(TypeTable types, ValueFlow flow, SerializabilityJudge java) {
    Map<Start, Map<String, String>> forbidden = forbidden();
    ForbiddenCaptures judge = new ForbiddenCaptures(types, java);
    Map<Start, Verdict> failures = new HashMap<>();
    List<Judged<CarriedValue>> values = new ArrayList<>();
    for (Judged<CarriedValue> value : carried) {
      Start start = Start.of(value.subject().location());
      Optional<Verdict> failure =
          Optional.ofNullable(forbidden.get(start))
              .filter(found -> value.verdict() instanceof Verdict.Passes)
              .map(found -> judge.judge(value.subject(), found))
              .filter(Verdict.Fails.class::isInstance);
      failure.ifPresent(verdict -> failures.putIfAbsent(start, verdict));
      values.add(failure.map(verdict -> new Judged<>(value.subject(), verdict)).orElse(value));
    }
    return new ForbiddenShipments(
        crossings.stream()
            .map(crossing -> judged(crossing, failures))
            .map(crossing -> ofObjects(crossing, types, flow, judge))
            .toList(),
        values);
  }

  /** Objects of classes hold in fields what closures carry. */
  private static Judged<Crossing> ofObjects(
      Judged<Crossing> crossing, TypeTable types, ValueFlow flow, ForbiddenCaptures judge) {
    Map<String, String> forbidden = crossing.subject().boundary().forbidden();
    if (forbidden.isEmpty()
        || !(crossing.verdict() instanceof Verdict.Passes)
        || !(crossing.subject().payload() instanceof Crossing.Payload.OfExpression payload)) {
      return crossing;
    }
    List<Value> handedOver = flow.valuesOf(types.typing(payload.body()), payload.expression());
    return new Judged<>(crossing.subject(), judge.judge(handedOver, forbidden));
  }

  private Map<Start, Map<String, String>> forbidden() {
    Map<Start, Map<String, String>> forbidden = new HashMap<>();
    for (Judged<Crossing> crossing : crossings) {
      Map<String, String> types = crossing.subject().boundary().forbidden();
      if (!types.isEmpty()) {
        forbidden.put(Start.of(crossing.subject().location()), types);
      }
    }
    return forbidden;
  }

  private static Judged<Crossing> judged(Judged<Crossing> crossing, Map<Start, Verdict> failures) {
    boolean isMeant =
        crossing.verdict() instanceof Verdict.Passes
            && !crossing.subject().boundary().forbidden().isEmpty();
    return Optional.ofNullable(failures.get(Start.of(crossing.subject().location())))
        .filter(failure -> isMeant)
        .map(failure -> new Judged<>(crossing.subject(), failure))
        .orElse(crossing);
  }
}
