package io.github.wireworthy.rules.capture;

import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.verdict.CarriedValue.Carrier;
import java.util.stream.Stream;

/** Reports serializable lambdas that carry a local variable or parameter that cannot be written. */
public final class LambdaCapturesUnserializableVariable implements Rule {

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "lambda-captures-unserializable-variable",
        RuleInfo.Family.CAPTURE,
        "a serializable lambda carries a local variable or parameter that cannot be serialized",
        true);
  }

  @Override
  public Stream<Finding> check(Project project) {
    return project.stories().closures().stream()
        .map(story -> new CarrierFinding(project, story))
        .filter(finding -> finding.is(Carrier.LAMBDA))
        .flatMap(
            finding ->
                finding.variable().map(variable -> finding.ofVariable(info(), variable)).stream());
  }
}
