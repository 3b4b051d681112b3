package io.github.wireworthy.verdict;

import io.github.wireworthy.flow.Value;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.types.Body;
import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeInfo;
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
  Optional<Verdict> of(Type.ClassType type, TypeInfo info) {
    Optional<MethodInfo> method = bench.world().hooks().replacing(info, JavaIo.WRITE_REPLACE);
    if (method.isEmpty()) {
      return Optional.empty();
    }
    Optional<Body> code = bench.world().hooks().code(method.get());
    return Optional.of(
        code.map(body -> ofCode(type, info, method.get(), body)).orElse(Verdicts.PASSES));
  }

  private Verdict ofCode(Type.ClassType type, TypeInfo info, MethodInfo method, Body code) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Value value : bench.world().flow().resultsOf(code)) {
      verdicts.add(ofReplacement(type, info, method, value));
    }
    return Verdicts.ofParts(verdicts);
  }

  private Verdict ofReplacement(
      Type.ClassType type, TypeInfo info, MethodInfo method, Value value) {
    if (value instanceof Value.This) {
      return bench.classes().withoutReplacement(type, info);
    }
    Step step =
        new Step(
            Step.Kind.REPLACEMENT,
            type.name(),
            method.name(),
            Naming.nameOf(Naming.typeOf(value)),
            method
                .declaration()
                .flatMap(fact -> info.file().map(file -> new Location(file, fact.nameSpan()))));
    Verdict verdict = bench.values().judge(value);
    boolean isUnknown =
        verdict instanceof Verdict.Fails fails && fails.certainty() == Certainty.POSSIBLE;
    return isUnknown
        ? Verdicts.undecided(Gap.Kind.CUSTOM_WRITE, type.name() + "." + method.name())
        : Verdicts.after(step, verdict);
  }
}
