package io.github.wireworthy.rules.capture;

import io.github.wireworthy.capture.Capture;
import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.rules.fix.CarrierFixes;
import io.github.wireworthy.rules.wording.Advice;
import io.github.wireworthy.rules.wording.Words;
import io.github.wireworthy.verdict.CarriedValue.Carrier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reports serializable lambdas that use an instance member of a class that cannot be written. */
public final class LambdaCapturesUnserializableThis implements Rule {

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "lambda-captures-unserializable-this",
        RuleInfo.Family.CAPTURE,
        "a serializable lambda carries the object around it, which cannot be serialized",
        true);
  }

  @Override
  public Stream<Finding> check(Project project) {
    CarrierFixes fixes = new CarrierFixes(project);
    return project.stories().closures().stream()
        .map(story -> new CarrierFinding(project, story))
        .filter(finding -> finding.is(Carrier.LAMBDA))
        .flatMap(
            finding -> finding.enclosing().map(outer -> finding(finding, outer, fixes)).stream());
  }

  private Finding finding(
      CarrierFinding finding, Capture.EnclosingInstance outer, CarrierFixes fixes) {
    List<String> advice = new ArrayList<>();
    advice.add(finding.withoutThis(outer));
    Advice.implement(outer.type()).ifPresent(advice::add);
    return finding
        .of(
            info(),
            finding.carrier() + " carries " + Words.named(outer.type()) + finding.reaching(),
            finding.reason(outer) + ", so `this` goes along",
            advice)
        .with(() -> finding.fixes(copies(finding, fixes)));
  }

  /** What must not go along is no better off in a variable. */
  private static List<Fix> copies(CarrierFinding finding, CarrierFixes fixes) {
    return finding.isForbidden() ? List.of() : fixes.ofLambda(finding.value());
  }
}
