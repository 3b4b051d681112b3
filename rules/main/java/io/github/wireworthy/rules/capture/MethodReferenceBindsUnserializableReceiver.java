package io.github.wireworthy.rules.capture;

import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import java.util.stream.Stream;

/** A serializable method reference carries a receiver that cannot be written. */
public final class MethodReferenceBindsUnserializableReceiver implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "method-reference-binds-unserializable-receiver",
          RuleInfo.Family.CAPTURE,
          "a serializable method reference carries a receiver that cannot be serialized",
          true);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Project project) {
    return project.stories().closures().stream()
        .filter(story -> Carriers.isMethodReference(story.subject()))
        .map(story -> Carriers.finding(INFO, story));
  }
}
