package io.github.wireworthy;

import io.github.wireworthy.boundary.Crossing;
import io.github.wireworthy.flow.Value;
import io.github.wireworthy.flow.ValueFlow;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.verdict.Judged;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The classes of which an object is seen to be handed to a boundary; found when first asked for.
 */
final class SentClasses implements Predicate<TypeInfo> {

  private final List<Judged<Crossing>> crossings;
  private final TypeTable types;
  private final ValueFlow flow;

  private Optional<Set<String>> names = Optional.empty();

  SentClasses(List<Judged<Crossing>> crossings, TypeTable types, ValueFlow flow) {
    this.crossings = crossings;
    this.types = types;
    this.flow = flow;
  }

  @Override
  public synchronized boolean test(TypeInfo type) {
    Set<String> sent = names.orElseGet(this::found);
    names = Optional.of(sent);
    return sent.contains(type.name());
  }

  private Set<String> found() {
    Set<String> sent = new HashSet<>();
    for (Judged<Crossing> crossing : crossings) {
      if (crossing.subject().payload() instanceof Crossing.Payload.OfExpression payload) {
        flow.valuesOf(types.typing(payload.body()), payload.expression()).stream()
            .filter(Value.Allocation.class::isInstance)
            .forEach(value -> sent.add(((Value.Allocation) value).type().name()));
      }
    }
    return sent;
  }
}
