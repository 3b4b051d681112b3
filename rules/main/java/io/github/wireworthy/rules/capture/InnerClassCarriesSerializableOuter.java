package io.github.wireworthy.rules.capture;

import io.github.wireworthy.capture.Capture;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Harm;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.rule.Story;
import io.github.wireworthy.rules.fix.CarrierFixes;
import io.github.wireworthy.rules.wording.Words;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeSystem;
import io.github.wireworthy.verdict.CarriedValue;
import io.github.wireworthy.verdict.Certainty;
import io.github.wireworthy.verdict.Judged;
import io.github.wireworthy.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reports serializable inner classes that take a whole enclosing object along, although it works.
 */
public final class InnerClassCarriesSerializableOuter implements Rule {

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "inner-class-carries-serializable-outer",
        RuleInfo.Family.CAPTURE,
        "a serializable inner class carries its enclosing instance, which can be serialized",
        false);
  }

  @Override
  public Stream<Finding> check(Project project) {
    CarrierFixes fixes = new CarrierFixes(project);
    Set<CarriedValue> told =
        project.stories().closures().stream().map(Story::subject).collect(Collectors.toSet());
    return project.closures().stream()
        .filter(judged -> CarrierFinding.isClass(judged.subject().carrier()))
        .filter(judged -> works(project, judged) && !told.contains(judged.subject()))
        .map(Judged::subject)
        .flatMap(
            carried ->
                finding(project, carried).stream()
                    .map(it -> it.with(() -> fixes.ofClassThatWorks(carried))));
  }

  /** What may be wrong with an object of a serializable class is told where it lies. */
  private static boolean works(Project project, Judged<CarriedValue> judged) {
    if (judged.verdict() instanceof Verdict.Fails fails
        && fails.certainty() != Certainty.POSSIBLE) {
      return false;
    }
    return judged.verdict() instanceof Verdict.Passes
        || (judged.subject().capture() instanceof Capture.EnclosingInstance outer
            && project.judge().isSerializable(outer.type().asType()) == TypeSystem.Answer.YES);
  }

  private Optional<Finding> finding(Project project, CarriedValue carried) {
    if (!(carried.capture() instanceof Capture.EnclosingInstance outer)) {
      return Optional.empty();
    }
    String carrier = CarrierFinding.carrier(project, carried, List.of());
    return Optional.of(
        new Finding(
                info(),
                Certainty.PROVED,
                carrier + " carries its whole enclosing " + Words.named(outer.type()),
                InnerClassCarriesUnserializableOuter.label(outer),
                carried.location(),
                carried.type().map(TypeInfo::name).orElse(""),
                "",
                Optional.empty(),
                List.of(),
                List.of(CarrierFinding.withoutOuter(carried)))
            .doing(Harm.NONE));
  }
}
