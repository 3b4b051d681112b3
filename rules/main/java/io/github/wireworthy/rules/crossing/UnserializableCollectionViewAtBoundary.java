package io.github.wireworthy.rules.crossing;

import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import java.util.stream.Stream;

/** A view or another library object that only stands for a collection crosses. */
public final class UnserializableCollectionViewAtBoundary implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "unserializable-collection-view-at-boundary",
          RuleInfo.Family.CROSSING,
          "a view, iterator, stream or the like is handed to a boundary",
          true);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Project project) {
    return project.stories().crossings().stream()
        .filter(story -> CrossingKind.of(story, project.types().system()) == CrossingKind.VIEW)
        .map(story -> CrossingFindings.of(INFO, story));
  }
}
