package io.github.wireworthy.verdict;

import io.github.wireworthy.capture.Captures;
import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.Modifiers;
import io.github.wireworthy.facts.Traversal;
import io.github.wireworthy.flow.LocalUse;
import io.github.wireworthy.flow.Value;
import io.github.wireworthy.flow.ValueFlow;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeSystem.Answer;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists the comparator classes of the scanned sources that could be serializable and are not. */
public final class PlainComparators {

  private static final String COMPARATOR = "java.util.Comparator";

  private final TypeTable types;
  private final Captures captures;
  private final ValueFlow flow;
  private final LocalUse localUse;
  private final SerializabilityJudge judge;
  private final Map<String, List<PlainComparator.Keeper>> kept = new HashMap<>();

  private PlainComparators(
      TypeTable types,
      Captures captures,
      ValueFlow flow,
      LocalUse localUse,
      SerializabilityJudge judge) {
    this.types = types;
    this.captures = captures;
    this.flow = flow;
    this.localUse = localUse;
    this.judge = judge;
  }

  /** Every one with a name of its own, ordered by file and place. */
  public static List<PlainComparator> of(
      TypeTable types,
      Captures captures,
      ValueFlow flow,
      LocalUse localUse,
      SerializabilityJudge judge) {
    return new PlainComparators(types, captures, flow, localUse, judge).find();
  }

  private List<PlainComparator> find() {
    List<TypeInfo> plain = types.sourceTypes().stream().filter(this::isPlain).toList();
    if (!plain.isEmpty()) {
      types.sourceTypes().forEach(type -> types.bodies(type).forEach(this::noteKeepers));
    }
    return plain.stream()
        .flatMap(
            type ->
                type.location().stream()
                    .map(
                        place ->
                            new PlainComparator(
                                type, place, kept.getOrDefault(type.name(), List.of()))))
        .sorted(Comparator.comparing(PlainComparator::location))
        .toList();
  }

  private boolean isPlain(TypeInfo type) {
    return (type.kind() == TypeInfo.Kind.CLASS || type.kind() == TypeInfo.Kind.RECORD)
        && !type.has(Modifiers.ABSTRACT)
        && isComparator(type.asType())
        && judge.isSerializable(type.asType()) == Answer.NO
        && captures.ofClass(type).isEmpty()
        && isWithoutState(Optional.of(type));
  }

  private boolean isComparator(Type type) {
    return types.system().isSubtype(type, COMPARATOR) == Answer.YES;
  }

  /** Whether neither a class nor any above it has an instance field. */
  private boolean isWithoutState(Optional<TypeInfo> type) {
    Optional<TypeInfo> level = type;
    for (int depth = 0; level.isPresent() && depth < 100; depth++) {
      if (level.get().fields().stream().anyMatch(field -> !field.has(Modifiers.STATIC))) {
        return false;
      }
      level = level.get().superclass().flatMap(parent -> types.find(Naming.nameOf(parent)));
    }
    return true;
  }

  private void noteKeepers(Body body) {
    List<Expression.New> creations = new ArrayList<>();
    Traversal.of(
        body::children,
        new Traversal.Visitor() {
          @Override
          public void expression(Expression expression) {
            if (expression instanceof Expression.New creation
                && !creation.arguments().isEmpty()
                && flow.mayKeep(creation.type().name())) {
              creations.add(creation);
            }
          }
        });
    creations.forEach(creation -> noteKeeper(body, creation));
  }

  private void noteKeeper(Body body, Expression.New creation) {
    Typing typing = types.typing(body);
    if (creation.arguments().stream().noneMatch(it -> isComparator(typing.typeOf(it)))) {
      return;
    }
    for (Value made : flow.valuesOf(typing, creation)) {
      if (made instanceof Value.Allocation allocation) {
        allocation.keeps().stream()
            .filter(Value.Allocation.class::isInstance)
            .map(keep -> ((Value.Allocation) keep).type().name())
            .distinct()
            .forEach(name -> note(name, keeper(body, creation, allocation)));
      }
    }
  }

  /** What a lambda gives back is not followed, so it is not seen to leave either. */
  private PlainComparator.Keeper keeper(Body body, Expression.New creation, Value.Allocation made) {
    Typing typing = types.typing(body);
    boolean stays = !typing.enclosingLambdas(creation).isEmpty() || localUse.test(typing, creation);
    return new PlainComparator.Keeper(
        made.type().name(), made.location(), stays, GivenBack.by(body, creation));
  }

  private void note(String comparator, PlainComparator.Keeper keeper) {
    kept.computeIfAbsent(comparator, name -> new ArrayList<>()).add(keeper);
  }
}
