package io.github.wireworthy.rules.crossing;

import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import java.util.stream.Stream;

/** What a shipped task or a remote method gives back cannot be written. */
public final class UnserializableResultAtBoundary implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "unserializable-result-at-boundary",
          RuleInfo.Family.CROSSING,
          "a shipped task or remote method gives back what cannot be serialized",
          true);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Project project) {
    return project.stories().crossings().stream()
        .filter(story -> CrossingKind.of(story, project.types().system()) == CrossingKind.RESULT)
        .map(story -> CrossingFindings.of(INFO, story));
  }
}
