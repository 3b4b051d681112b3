package io.github.wireworthy.rules.capture;

import io.github.wireworthy.capture.Capture;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.rules.fix.CarrierFixes;
import io.github.wireworthy.rules.wording.Advice;
import io.github.wireworthy.rules.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reports serializable inner, local and anonymous classes whose enclosing instance cannot be
 * written.
 */
public final class InnerClassCarriesUnserializableOuter implements Rule {

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "inner-class-carries-unserializable-outer",
        RuleInfo.Family.CAPTURE,
        "a serializable inner class carries its enclosing instance, which cannot be serialized",
        true);
  }

  @Override
  public Stream<Finding> check(Project project) {
    CarrierFixes fixes = new CarrierFixes(project);
    return project.stories().closures().stream()
        .map(story -> new CarrierFinding(project, story))
        .filter(finding -> finding.isClass() && !finding.isCleaned())
        .flatMap(
            finding ->
                finding.enclosing().map(outer -> finding(finding, outer)).stream()
                    .map(told -> told.with(() -> finding.fixes(fixes.ofClass(finding.value())))));
  }

  private Finding finding(CarrierFinding finding, Capture.EnclosingInstance outer) {
    List<String> advice = new ArrayList<>();
    advice.add(finding.withoutOuter());
    Advice.implement(outer.type()).ifPresent(advice::add);
    return finding.of(
        info(),
        finding.carrier()
            + " carries its enclosing "
            + Words.named(outer.type())
            + finding.reaching(),
        label(outer),
        advice);
  }

  static String label(Capture.EnclosingInstance outer) {
    return outer.why() == Capture.Why.INNER_CLASS
        ? "holds its enclosing instance, although it does not use it"
        : "uses " + Words.quoted(outer.member()) + " of its enclosing instance";
  }
}
