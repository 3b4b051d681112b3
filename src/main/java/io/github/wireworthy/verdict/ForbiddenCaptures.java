package io.github.wireworthy.verdict;

import io.github.wireworthy.capture.Capture;
import io.github.wireworthy.flow.Value;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.FieldInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeSystem.Answer;
import io.github.wireworthy.types.TypeTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Judges what closures carry that can be written, and is of no use where they are called: contexts
 * and sessions, which come back without what they stand for.
 */
public final class ForbiddenCaptures {

  /** Objects that are held deeper than this are not looked at. */
  private static final int MAX_DEPTH = 4;

  private static final int MAX_LEVELS = 100;

  private final TypeTable types;
  private final SerializabilityJudge judge;

  public ForbiddenCaptures(TypeTable types, SerializabilityJudge judge) {
    this.types = types;
    this.judge = judge;
  }

  /**
   * The verdict on something that is handed over, which so far passes: fails if an object of a
   * class of the sources is among what it may be, and a field that is written with it is declared
   * with one of some types. That is likely to be met where the class uses the field itself.
   *
   * @param forbidden the types, each with the reason
   */
  public Verdict judge(List<Value> handedOver, Map<String, String> forbidden) {
    return Verdicts.ofAlternatives(
        handedOver.stream()
            .map(Value::typeOf)
            .map(type -> ofObject(type, forbidden, MAX_DEPTH))
            .toList());
  }

  private Verdict ofObject(Type type, Map<String, String> forbidden, int depth) {
    List<Verdict> verdicts = new ArrayList<>();
    Optional<TypeInfo> level = ofSources(type);
    for (int above = 0; level.isPresent() && above < MAX_LEVELS; above++) {
      for (StateMember member : judge.writtenMembers(level.get())) {
        verdicts.add(ofField(level.get(), member.field(), forbidden, depth));
      }
      level = level.get().superclass().flatMap(this::ofSources);
    }
    return Verdicts.ofParts(verdicts);
  }

  private Optional<TypeInfo> ofSources(Type type) {
    return types.system().erasure(type) instanceof Type.ClassType named
        ? types.find(named.name()).filter(info -> info.origin() == TypeInfo.Origin.SOURCE)
        : Optional.empty();
  }

  private Verdict ofField(
      TypeInfo owner, FieldInfo field, Map<String, String> forbidden, int depth) {
    Verdict held =
        fails(field.type(), forbidden)
            .map(
                verdict ->
                    depth == MAX_DEPTH && uses(owner, field)
                        ? verdict
                        : Verdicts.atMost(Certainty.POSSIBLE, verdict))
            .orElseGet(
                () -> depth == 0 ? Verdicts.PASSES : ofObject(field.type(), forbidden, depth - 1));
    return Verdicts.after(step(field), held);
  }

  /** Whether the methods of a class use what a field holds; those that make its objects do not. */
  private boolean uses(TypeInfo owner, FieldInfo field) {
    List<Body> methods =
        types.bodies(owner).stream()
            .filter(body -> body instanceof Body.OfMethod code && !code.method().isConstructor())
            .toList();
    return FieldTouches.of(types, field, methods).stream()
        .anyMatch(touch -> touch.kind() != FieldTouches.Kind.STORE);
  }

  private static Step step(FieldInfo field) {
    return new Step(
        Step.Kind.FIELD,
        field.owner(),
        field.name(),
        Naming.nameOf(field.type()),
        field.location());
  }

  /**
   * The verdict on one thing that is carried, which so far passes: fails if it, or the field of
   * {@code this} that the closure uses, is declared with one of some types.
   *
   * @param forbidden the types, each with the reason
   */
  public Verdict judge(CarriedValue carried, Map<String, String> forbidden) {
    Capture capture = carried.capture();
    if (capture instanceof Capture.LocalVariable local) {
      Type type = types.typing(local.declaredIn()).typeOf(local.variable());
      return fails(type, forbidden)
          .map(
              failure ->
                  after(Step.Kind.CAPTURED_VARIABLE, carried, local.variable().name(), failure))
          .orElse(Verdicts.PASSES);
    } else if (capture instanceof Capture.Receiver receiver && carried.body().isPresent()) {
      Type type = types.typing(carried.body().get()).typeOf(receiver.expression());
      return fails(type, forbidden)
          .map(failure -> after(Step.Kind.BOUND_RECEIVER, carried, "", failure))
          .orElse(Verdicts.PASSES);
    }
    return capture instanceof Capture.EnclosingInstance outer
        ? ofField(carried, outer, forbidden)
        : Verdicts.PASSES;
  }

  private Verdict ofField(
      CarriedValue carried, Capture.EnclosingInstance outer, Map<String, String> forbidden) {
    Optional<FieldInfo> field =
        outer.why() == Capture.Why.INSTANCE_MEMBER && carried.carrier().isClosure()
            ? types.system().field(outer.type().asType(), outer.member())
            : Optional.empty();
    Optional<Verdict> failure = field.flatMap(found -> fails(found.type(), forbidden));
    if (field.isEmpty() || failure.isEmpty()) {
      return Verdicts.PASSES;
    }
    return Verdicts.after(
        step(Step.Kind.CAPTURED_THIS, carried, outer.member(), outer.type().name()),
        Verdicts.after(step(field.get()), failure.get()));
  }

  private Optional<Verdict> fails(Type type, Map<String, String> forbidden) {
    return new TreeMap<>(forbidden)
        .entrySet().stream()
            .filter(entry -> types.system().isSubtype(type, entry.getKey()) == Answer.YES)
            .findFirst()
            .map(
                entry ->
                    Verdicts.fails(
                        Certainty.LIKELY,
                        new Culprit(
                            Culprit.Reason.FORBIDDEN,
                            Naming.nameOf(type),
                            Optional.of(entry.getValue()),
                            Optional.empty())));
  }

  private static Verdict after(Step.Kind kind, CarriedValue carried, String name, Verdict failure) {
    String type = failure instanceof Verdict.Fails fails ? fails.route().culprit().type() : "";
    return Verdicts.after(step(kind, carried, name, type), failure);
  }

  private static Step step(Step.Kind kind, CarriedValue carried, String name, String type) {
    Optional<TypeInfo> owner = carried.body().map(body -> body.owner()).or(carried::type);
    Optional<Location> location =
        owner.flatMap(TypeInfo::file).map(file -> new Location(file, carried.capture().cause()));
    return new Step(kind, owner.map(TypeInfo::name).orElse(""), name, type, location);
  }
}
