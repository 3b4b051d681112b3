package io.github.wireworthy.verdict;

import io.github.wireworthy.flow.KnownResult;
import io.github.wireworthy.flow.Value;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Judges values by what is known of each. */
final class ValueJudge {

  private final Bench bench;

  ValueJudge(Bench bench) {
    this.bench = bench;
  }

  /** The verdict on something of which these are the possibilities, reached by a step to each. */
  Verdict judge(List<Value> alternatives, StepTo step) {
    List<Verdict> verdicts = new ArrayList<>(alternatives.size());
    for (Value value : alternatives) {
      verdicts.add(Verdicts.after(step.to(value), judge(value)));
    }
    return Verdicts.ofAlternatives(verdicts);
  }

  /** Makes the step that leads to a value. */
  interface StepTo {
    Step to(Value value);
  }

  /** The verdict on one value. */
  Verdict judge(Value value) {
    Optional<SerializabilityJudge> java = bench.world().javaFor(Value.typeOf(value));
    if (java.isPresent()) {
      return java.get().judge(value);
    } else if (value instanceof Value.Allocation allocation) {
      return ofAllocation(allocation);
    } else if (value instanceof Value.Closure closure) {
      return bench.closures().judge(closure);
    } else if (value instanceof Value.Array array) {
      return ofArray(array);
    } else if (value instanceof Value.LibraryResult result) {
      return ofLibraryResult(result);
    } else if (value instanceof Value.This self) {
      return bench.classes().running(self.type());
    } else if (value instanceof Value.Declared declared) {
      return ofDeclared(declared);
    }
    return Verdicts.PASSES;
  }

  /** Where the search was cut off, a type that says nothing leaves the question open. */
  private Verdict ofDeclared(Value.Declared declared) {
    Verdict verdict = bench.types().judge(declared.type());
    return declared.isCut()
            && verdict instanceof Verdict.Fails fails
            && fails.certainty() == Certainty.POSSIBLE
        ? Verdicts.undecided(Gap.Kind.BUDGET, Naming.nameOf(declared.type()))
        : verdict;
  }

  private Verdict ofAllocation(Value.Allocation allocation) {
    List<Verdict> parts = new ArrayList<>();
    Verdict self = bench.classes().made(allocation);
    if (isFailingItself(self)) {
      return self;
    }
    boolean isPlain =
        !bench.world().profile().keepsOrder() && bench.containers().isContainer(allocation.type());
    for (Value kept : isPlain ? List.<Value>of() : allocation.keeps()) {
      parts.add(
          part(
              allocation.type(),
              one -> heldAs(allocation.type(), one),
              kept,
              allocation.location()));
    }
    Step.Kind kind =
        bench.containers().isContainer(allocation.type())
            ? Step.Kind.ELEMENT
            : Step.Kind.HELD_BY_LIBRARY;
    for (Value held : allocation.holds().values()) {
      parts.add(part(allocation.type(), one -> kind, held, allocation.location()));
    }
    if (!allocation.holds().areAll()) {
      parts.add(bench.containers().byArguments(allocation.type()));
    }
    parts.add(self);
    return Verdicts.ofParts(parts);
  }

  /** Whether the object as such cannot go, whatever it holds. */
  private static boolean isFailingItself(Verdict verdict) {
    return verdict instanceof Verdict.Fails fails
        && fails.route().steps().isEmpty()
        && !fails.route().culprit().failsOnlyWhenRead();
  }

  private Verdict ofArray(Value.Array array) {
    if (array.type().element() instanceof Type.Primitive) {
      return Verdicts.PASSES;
    }
    List<Verdict> parts = new ArrayList<>();
    for (Value element : array.elements().values()) {
      parts.add(part(array.type(), one -> Step.Kind.ELEMENT, element, array.location()));
    }
    if (!array.elements().areAll()) {
      parts.add(bench.types().judge(array.type()));
    }
    return Verdicts.ofParts(parts);
  }

  private Verdict ofLibraryResult(Value.LibraryResult result) {
    SerializerProfile profile = bench.world().profile();
    Optional<KnownResult> own = profile.resultOf(result.call());
    KnownResult known = own.orElse(result.result());
    if (own.isEmpty() && profile.platform() == SerializerProfile.Platform.OPEN) {
      return Verdicts.PASSES;
    } else if (known == KnownResult.ALWAYS && own.isEmpty() && !profile.isByMarker()) {
      return bench.types().judge(result.type());
    } else if (known == KnownResult.NEVER && !bench.world().isStub(result.type())) {
      return Verdicts.fails(
          result.isExact() ? Certainty.PROVED : Certainty.LIKELY,
          new Culprit(
              Culprit.Reason.LIBRARY_VALUE,
              Naming.nameOf(result.type()),
              Optional.of(result.origin()),
              Optional.of(result.location())));
    } else if (known != KnownResult.AS_PARTS) {
      return Verdicts.PASSES;
    }
    List<Verdict> parts = new ArrayList<>();
    for (Value part : result.parts()) {
      parts.add(part(result.type(), one -> heldAs(result.type(), one), part, result.location()));
    }
    return Verdicts.ofParts(parts);
  }

  /** What fits a type argument is an element; a wrapped collection or a comparator is not. */
  private Step.Kind heldAs(Type holder, Value part) {
    boolean isElement =
        holder instanceof Type.ClassType named
            && bench.containers().isContainer(holder)
            && named.arguments().stream()
                .map(Naming::nameOf)
                .anyMatch(argument -> isElement(named, Value.typeOf(part), argument));
    return isElement ? Step.Kind.ELEMENT : Step.Kind.HELD_BY_LIBRARY;
  }

  /** Anything is an object: there a collection of the same kind counts as what is wrapped. */
  private boolean isElement(Type.ClassType holder, Type part, String argument) {
    boolean isWrapped =
        argument.equals("java.lang.Object")
            && bench.containers().isContainer(part)
            && bench.world().hierarchy().isSubtype(part, holder.name());
    return !isWrapped && bench.world().hierarchy().isSubtype(part, argument);
  }

  /** The verdict on one of the things that something holds. */
  private Verdict part(
      Type holder, Function<Value, Step.Kind> kind, Value part, Location location) {
    Verdict verdict =
        judge(
            Value.alternatives(part),
            one ->
                new Step(
                    kind.apply(one),
                    Naming.nameOf(holder),
                    "",
                    Naming.nameOf(Value.typeOf(one)),
                    Naming.locationOf(one).or(() -> Optional.of(location))));
    return part instanceof Value.Choice choice && !choice.isSure()
        ? Verdicts.atMost(Certainty.LIKELY, verdict)
        : verdict;
  }
}
