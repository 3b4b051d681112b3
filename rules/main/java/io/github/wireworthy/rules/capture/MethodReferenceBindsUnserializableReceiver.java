package io.github.wireworthy.rules.capture;

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

/** Reports serializable method references whose receiver cannot be written. */
public final class MethodReferenceBindsUnserializableReceiver implements Rule {

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "method-reference-binds-unserializable-receiver",
        RuleInfo.Family.CAPTURE,
        "a serializable method reference carries its receiver, which cannot be serialized",
        true);
  }

  @Override
  public Stream<Finding> check(Project project) {
    CarrierFixes fixes = new CarrierFixes(project);
    return project.stories().closures().stream()
        .map(story -> new CarrierFinding(project, story))
        .filter(finding -> finding.is(Carrier.METHOD_REFERENCE))
        .map(
            finding ->
                finding(finding).with(() -> finding.fixes(fixes.ofReference(finding.value()))));
  }

  private Finding finding(CarrierFinding finding) {
    List<String> advice = new ArrayList<>();
    advice.add(finding.withoutReceiver());
    finding.enclosing().flatMap(outer -> Advice.implement(outer.type())).ifPresent(advice::add);
    if (finding.enclosing().isEmpty()) {
      advice.addAll(Advice.mending(finding.fault()));
    }
    return finding.of(
        info(),
        finding.carrier() + " binds " + Words.one(finding.carried()) + finding.reaching(),
        label(finding),
        advice);
  }

  private static String label(CarrierFinding finding) {
    return finding
        .enclosing()
        .map(finding::reason)
        .or(
            () ->
                finding
                    .variable()
                    .map(variable -> "creates what carries " + Words.quoted(variable.name())))
        .orElse("the receiver is evaluated here and goes along");
  }
}
