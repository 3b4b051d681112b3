package io.github.wireworthy.rules.capture;

import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import java.util.stream.Stream;

/** A serializable lambda carries a variable that cannot be written. */
public final class LambdaCapturesUnserializableVariable implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "lambda-captures-unserializable-variable",
          RuleInfo.Family.CAPTURE,
          "a serializable lambda carries a local variable or parameter that cannot be serialized",
          true);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Project project) {
    return project.stories().closures().stream()
        .filter(story -> Carriers.isLambda(story.subject()) && Carriers.isVariable(story.subject()))
        .map(story -> Carriers.finding(INFO, story));
  }
}
