package io.github.wireworthy.verdict;

import io.github.wireworthy.capture.Capture;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.FieldInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeSystem.Answer;
import io.github.wireworthy.types.TypeTable;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Judges what closures carry that can be written, and is of no use where they are called: contexts
 * and sessions, which come back without what they stand for.
 */
public final class ForbiddenCaptures {

  private final TypeTable types;

  public ForbiddenCaptures(TypeTable types) {
    this.types = types;
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
    Step step =
        new Step(
            Step.Kind.FIELD,
            field.get().owner(),
            field.get().name(),
            Naming.nameOf(field.get().type()),
            field.get().location());
    return Verdicts.after(
        step(Step.Kind.CAPTURED_THIS, carried, outer.member(), outer.type().name()),
        Verdicts.after(step, failure.get()));
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
