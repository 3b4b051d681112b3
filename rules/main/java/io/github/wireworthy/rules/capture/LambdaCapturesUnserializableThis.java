package io.github.wireworthy.rules.capture;

import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import java.util.stream.Stream;

/** A serializable lambda carries an enclosing instance that cannot be written. */
public final class LambdaCapturesUnserializableThis implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "lambda-captures-unserializable-this",
          RuleInfo.Family.CAPTURE,
          "a serializable lambda uses an instance member, so `this` goes along",
          true);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Project project) {
    return project.stories().closures().stream()
        .filter(story -> Carriers.isLambda(story.subject()) && Carriers.isOuter(story.subject()))
        .map(story -> Carriers.finding(INFO, story));
  }
}
