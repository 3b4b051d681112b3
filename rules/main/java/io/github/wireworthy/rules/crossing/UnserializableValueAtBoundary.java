package io.github.wireworthy.rules.crossing;

import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import java.util.stream.Stream;

/** The value that crosses cannot itself be written. */
public final class UnserializableValueAtBoundary implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "unserializable-value-at-boundary",
          RuleInfo.Family.CROSSING,
          "a value that cannot be serialized is handed to a boundary",
          true);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Project project) {
    return project.stories().crossings().stream()
        .filter(story -> CrossingKind.of(story, project.types().system()) == CrossingKind.VALUE)
        .map(story -> CrossingFindings.of(INFO, story));
  }
}
