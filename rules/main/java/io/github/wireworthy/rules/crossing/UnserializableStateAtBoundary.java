package io.github.wireworthy.rules.crossing;

import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import java.util.stream.Stream;

/** The value that crosses can be written, but something that it reaches cannot. */
public final class UnserializableStateAtBoundary implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "unserializable-state-at-boundary",
          RuleInfo.Family.CROSSING,
          "a value is handed to a boundary, and something that it reaches cannot be serialized",
          true);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Project project) {
    return project.stories().crossings().stream()
        .filter(story -> CrossingKind.of(story, project.types().system()) == CrossingKind.STATE)
        .map(story -> CrossingFindings.of(INFO, story));
  }
}
