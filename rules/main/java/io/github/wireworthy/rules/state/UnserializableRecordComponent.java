package io.github.wireworthy.rules.state;

import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import java.util.stream.Stream;

/** A serializable record has a component that cannot be written. */
public final class UnserializableRecordComponent implements Rule {

  private static final RuleInfo INFO =
      new RuleInfo(
          "unserializable-record-component",
          RuleInfo.Family.STATE,
          "a serializable record has a component whose value cannot be serialized",
          true);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Project project) {
    return project.stories().state().stream()
        .filter(story -> Members.held(story) == Members.Held.BY_COMPONENT)
        .map(story -> Members.finding(INFO, story));
  }
}
