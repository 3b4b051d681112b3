package io.github.wireworthy.verdict;

import io.github.wireworthy.flow.Value;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeSystem.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges what {@code writeReplace} puts in place of an object. */
final class ReplacementJudge {

  private final Bench bench;

  ReplacementJudge(Bench bench) {
    this.bench = bench;
  }

  /**
   * The verdict on the replacements of objects of a class; empty if they are written themselves.
   */
  Optional<Verdict> of(Instance instance) {
    Optional<MethodInfo> method =
        bench.world().hooks().replacing(instance.info(), JavaIo.WRITE_REPLACE);
    if (method.isEmpty()) {
      return Optional.empty();
    }
    Optional<Body> code = bench.world().hooks().code(method.get());
    return Optional.of(
        code.map(body -> ofCode(instance, method.get(), body)).orElse(Verdicts.PASSES));
  }

  /**
   * Fails if a new object that is put into a field is replaced by one that does not fit there, and
   * that is not replaced again when it is read.
   */
  Verdict fitting(Value value, Type declared) {
    if (!(value instanceof Value.Allocation allocation) || !(declared instanceof Type.ClassType)) {
      return Verdicts.PASSES;
    }
    Optional<Body> code =
        bench
            .world()
            .types()
            .find(allocation.type().name())
            .filter(info -> bench.world().hierarchy().isSubtype(info.asType(), JavaIo.SERIALIZABLE))
            .flatMap(info -> bench.world().hooks().replacing(info, JavaIo.WRITE_REPLACE))
            .flatMap(bench.world().hooks()::code);
    return code.stream()
            .flatMap(body -> bench.world().flow().resultsOf(body).stream())
            .allMatch(replacement -> fits(replacement, Naming.nameOf(declared)))
        ? Verdicts.PASSES
        : Verdicts.fails(
            Certainty.PROVED,
            new Culprit(
                Culprit.Reason.REPLACEMENT_DOES_NOT_FIT,
                allocation.type().name(),
                Optional.empty(),
                Optional.of(allocation.location())));
  }

  private boolean fits(Value replacement, String declared) {
    Type type = Value.typeOf(replacement);
    boolean isKnown =
        replacement instanceof Value.Allocation || replacement instanceof Value.Constant;
    return !isKnown
        || declared.equals("java.lang.Object")
        || bench.world().types().system().isSubtype(type, declared) != Answer.NO
        || bench
            .world()
            .types()
            .find(Naming.nameOf(type))
            .flatMap(info -> bench.world().hooks().replacing(info, JavaIo.READ_RESOLVE))
            .isPresent();
  }

  private Verdict ofCode(Instance instance, MethodInfo method, Body code) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Value value : bench.world().flow().resultsOf(code)) {
      verdicts.add(ofReplacement(instance, method, value));
    }
    return Verdicts.ofAlternatives(verdicts);
  }

  private Verdict ofReplacement(Instance instance, MethodInfo method, Value value) {
    if (value instanceof Value.This) {
      return bench.classes().withoutReplacement(instance);
    }
    Step step =
        new Step(
            Step.Kind.REPLACEMENT,
            instance.type().name(),
            method.name(),
            Naming.nameOf(Value.typeOf(value)),
            method
                .declaration()
                .flatMap(
                    fact ->
                        instance.info().file().map(file -> new Location(file, fact.nameSpan()))));
    Verdict verdict = bench.values().judge(value);
    boolean isUnknown =
        verdict instanceof Verdict.Fails fails && fails.certainty() == Certainty.POSSIBLE;
    return isUnknown
        ? Verdicts.undecided(Gap.Kind.CUSTOM_WRITE, instance.type().name() + "." + method.name())
        : Verdicts.after(step, verdict);
  }
}
