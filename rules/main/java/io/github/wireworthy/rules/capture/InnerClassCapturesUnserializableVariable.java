package io.github.wireworthy.rules.capture;

import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import java.util.stream.Stream;

/**
 * Reports serializable local and anonymous classes that carry a local variable that cannot be
 * written.
 */
public final class InnerClassCapturesUnserializableVariable implements Rule {

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "inner-class-captures-unserializable-variable",
        RuleInfo.Family.CAPTURE,
        "a serializable local or anonymous class carries a local variable that cannot be serialized",
        true);
  }

  @Override
  public Stream<Finding> check(Project project) {
    return project.stories().closures().stream()
        .map(story -> new CarrierFinding(project, story))
        .filter(CarrierFinding::isClass)
        .flatMap(
            finding ->
                finding.variable().map(variable -> finding.ofVariable(info(), variable)).stream());
  }
}
