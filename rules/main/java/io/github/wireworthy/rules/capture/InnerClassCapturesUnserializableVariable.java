package io.github.wireworthy.rules.capture;

import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import java.util.stream.Stream;

/** A serializable local or anonymous class carries a variable that cannot be written. */
public final class InnerClassCapturesUnserializableVariable implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "inner-class-captures-unserializable-variable",
          RuleInfo.Family.CAPTURE,
          "a serializable local or anonymous class carries a variable that cannot be serialized",
          true);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Project project) {
    return project.stories().closures().stream()
        .filter(story -> Carriers.isClass(story.subject()) && Carriers.isVariable(story.subject()))
        .map(story -> Carriers.finding(INFO, story));
  }
}
